import type { CityProfile, Places } from '../protocol/city.ts';
import type { PlainDateTime } from '../protocol/day.ts';
import type { Locale } from '../protocol/language.ts';
import type { Answers, QuestionId } from '../protocol/question.ts';
import type { Asking } from '../protocol/world.ts';

/** What a sentence is read against: the question that is open, what is known, and the city. */
export interface ReadingContext {
  readonly pending: QuestionId | null;
  readonly answers: Answers;
  readonly city: CityProfile;
  readonly now: PlainDateTime;
  readonly locale: Locale;
  readonly places?: Places;
  /** How people ask beside the questions; where it is not loaded, `read` says that it needs it. */
  readonly asking?: Asking;
}
