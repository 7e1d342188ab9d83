import type { CityProfile, Places } from './city.ts';
import type { PlainDateTime } from './day.ts';
import type { Command } from './incoming.ts';
import type { Locale } from './language.ts';
import type { Phrase } from './phrase.ts';
import type { Answer, Answers, QuestionId } from './question.ts';
import type { Asking, Resource } from './world.ts';

/** Something that must not be sent here. It is not repeated, not stored and not logged. */
export type Sensitive = 'myNumber' | 'pin' | 'cardNumber' | 'password';

/** A value that cannot be, and why. */
export interface Refusal {
  readonly question: QuestionId;
  readonly reason: Phrase;
}

/** A text with more than one meaning: the values it may stand for. It is asked back, never guessed. */
export interface Ambiguity {
  readonly question: QuestionId;
  readonly values: readonly string[];
}

/**
 * What a typed sentence means. One sentence can hold several things; where all of it is empty, it was not understood.
 */
export interface Reading {
  readonly answers: readonly Answer[];
  readonly refusals: readonly Refusal[];
  readonly ambiguities: readonly Ambiguity[];
  readonly sensitive?: Sensitive;
  readonly command?: Command;
  /** Side questions that the sentence asks, best first. */
  readonly topics: readonly string[];
  /** Side questions that it may have meant where nothing was understood, nearest first. */
  readonly near?: readonly string[];
  /** It asks about another subject, of which nothing is known here. */
  readonly isElse?: true;
  /** It says only that the open question's answer is not known, where that is no answer. */
  readonly isNotKnown?: true;
}

/** What a sentence is read against: the question that is open, what is known, and the city. */
export interface ReadingContext {
  readonly pending: QuestionId | null;
  readonly answers: Answers;
  readonly city: CityProfile;
  readonly now: PlainDateTime;
  readonly locale: Locale;
  readonly places?: Places;
  /** How people ask beside the questions; where it is not loaded, a reader says that it needs it. */
  readonly asking?: Asking;
}

/** Reads a typed sentence; or says which files it cannot be read without. */
export type Read = (
  text: string,
  context: ReadingContext,
) => Reading | { readonly needs: readonly Resource[] };
