import type { Answers, QuestionId } from '../../protocol/question.ts';
import { dayAnswered, questionIds } from '../../rules/answers.ts';
import { dayOfMonthOf, monthOf } from '../../rules/day.ts';
import { eraYearOf } from '../../rules/eras.ts';

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
  const [only, another] = questionIds.flatMap((question) => {
    const known = dayAnswered(answers, question);
    const given = known === undefined ? null : eraYearOf(known);
    return known !== undefined && given?.era.name.ja === before
      ? [{ question, known, year: given.year }]
      : [];
  });
  if (only === undefined || another !== undefined) return null;
  const { question, known, year } = only;
  const rest = text.slice(text.indexOf(found) + found.length).replace(/^の/, '');
  const date = `${year}年${monthOf(known)}月${dayOfMonthOf(known)}日`;
  return { question, said: after + (/^\d/.test(rest) ? rest : date) };
}

const name = '(明治|大正|昭和|平成|令和)';
const form = new RegExp(
  `${name}(?:じゃ|では?|や)?(?:なくて?|のうて|なしに|→|(?:って|と)[^、。]{1,8}(?:けど|が))、?(?:正しくは)?${name}`,
);
