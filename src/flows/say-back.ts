import type { CityProfile } from '../protocol/city.ts';
import type { Say } from '../protocol/message.ts';
import type { Param, Phrase } from '../protocol/phrase.ts';
import type { Answer, QuestionId } from '../protocol/question.ts';
import { understoodAs } from './understood-as.ts';

/** May a birth year be said back? Not where the words stay on somebody else's server. */
export interface Discretion {
  readonly mayShowBirthYear: boolean;
}

/** How much of a day may be said back: a birthday without its year where discretion asks for it. */
export function daysToShow(question: QuestionId, { mayShowBirthYear }: Discretion): 'monthDay' | undefined {
  return question === 'birthday' && !mayShowBirthYear ? 'monthDay' : undefined;
}

type SaidBack = 'talk.understood.line' | 'talk.changed' | 'talk.alreadyNoted';

/** One line that says answers back: what was understood, changed, or known before. Nothing for no answers. */
export function sayBack(
  key: SaidBack,
  answers: readonly Answer[],
  city: CityProfile,
  discretion: Discretion,
): readonly Say<Phrase>[] {
  if (answers.length === 0) return [];
  const facts = answers.map(
    (answer): Param => ({ phrase: understoodAs(answer, city, daysToShow(answer.question, discretion)) }),
  );
  return [{ type: 'say', text: { key, params: { facts: { list: facts } } } }];
}
