import type { PlainDate } from '../../protocol/day.ts';
import type { Answers, QuestionId } from '../../protocol/question.ts';
import { isDateQuestion, knownDay, questionIds } from '../../rules/answers.ts';
import { dayOfMonthOf, monthOf, yearOf } from '../../rules/day.ts';

/** The year before the first of each era. */
export const eras: readonly number[] = [1867, 1911, 1925, 1988, 2018];
export const eraNames: readonly string[] = ['明治', '大正', '昭和', '平成', '令和'];

/** The date that is put right, and what is said of it. */
interface ChangedEra {
  readonly question: QuestionId;
  readonly said: string;
}

/**
 * An era put right: 「昭和じゃなくて平成でした」 leaves year, month and day, 「昭和じゃなくて平成5年7月7日」 names them. It is read only
 * where one date was given in that era.
 * @param text in the normal form
 */
export function changedEra(text: string, answers: Answers): ChangedEra | null {
  const [found, before = '', after = ''] = form.exec(text) ?? [];
  if (found === undefined) return null;
  const era = eraNames.indexOf(before);
  const [only, another] = questionIds.flatMap((question) => {
    const known = isDateQuestion(question) ? knownDay(answers[question] as PlainDate | undefined) : undefined;
    return known !== undefined && eraOf(yearOf(known)) === era ? [{ question, known }] : [];
  });
  if (only === undefined || another !== undefined) return null;
  const { question, known } = only;
  const rest = text.slice(text.indexOf(found) + found.length).replace(/^の/, '');
  const date = `${yearOf(known) - (eras[era] ?? 0)}年${monthOf(known)}月${dayOfMonthOf(known)}日`;
  return { question, said: after + (/^\d/.test(rest) ? rest : date) };
}

/** The place of a year's era among the eras; a year of two belongs to the one that ended. */
function eraOf(year: number): number {
  return eras.findLastIndex((start) => year > start);
}

const name = '(明治|大正|昭和|平成|令和)';
const form = new RegExp(
  `${name}(?:じゃ|では?|や)?(?:なくて?|のうて|なしに|→|(?:って|と)[^、。]{1,8}(?:けど|が))、?(?:正しくは)?${name}`,
);
