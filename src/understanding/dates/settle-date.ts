import type { PlainDate } from '../../protocol/day.ts';
import type { Param, Phrase } from '../../protocol/phrase.ts';
import type { QuestionId } from '../../protocol/question.ts';
import type { ReadingContext } from '../../protocol/reading.ts';
import { dayAnswered, isDateQuestion, isEndQuestion } from '../../rules/answers.ts';
import { checkAnswer } from '../../rules/check-answer.ts';
import { addMonths, dayFrom, dayOf, dayOfMonthOf, monthOf, yearOf } from '../../rules/day.ts';
import { ambiguous, answered, type Findings, nothing } from '../findings.ts';
import { makeDate } from './make-date.ts';
import { daysOf, type FoundDate, type WrittenDate, type WrittenYear } from './written-date.ts';

/** Dates without a word that says what they are: the answer to the pending date question, and to no other. */
export function settleBare(bare: readonly FoundDate[], context: ReadingContext): Findings {
  const { pending } = context;
  const [first, second] = bare;
  if (pending === null || !isDateQuestion(pending) || first === undefined) return nothing;
  if (second === undefined) return settle(first.date, pending, context);
  const days = [...new Set(bare.flatMap(({ date }) => daysOf(date)))];
  const [day] = days;
  if (day !== undefined && days.length === 1 && bare.every(({ date }) => date.kind === 'day')) {
    return answered(pending, day);
  }
  return days.length > 0 ? ambiguous(pending, days) : settle(first.date, pending, context);
}

/** What a date answers where it is known which question it answers. */
export function settle(date: WrittenDate, question: QuestionId, context: ReadingContext): Findings {
  switch (date.kind) {
    case 'day':
    case 'fromToday':
      return answered(question, date.day);
    case 'oneOf':
      return settleOneOf(date.days, question, context);
    case 'impossible':
      return { ...nothing, refusals: [{ question, reason: date.reason }] };
    case 'withoutYear':
      return settleWithoutYear(date.month, date.dayOfMonth, question, context);
    case 'yearOnly':
      return settleYear(date.year, question, context);
    case 'incomplete':
      return incomplete(question, 'day');
  }
}

/** Offers the days that can be; where none can, says why the first cannot. */
function settleOneOf(days: readonly PlainDate[], question: QuestionId, context: ReadingContext): Findings {
  const checked = days.map((day) => ({
    day,
    reason: checkAnswer({ question, value: day }, context.answers, context.city, context.now),
  }));
  const possible = checked.filter(({ reason }) => reason === null).map(({ day }) => day);
  if (possible.length > 0) return ambiguous(question, possible);
  const reason = checked[0]?.reason;
  return reason ? { ...nothing, refusals: [{ question, reason }] } : nothing;
}

/**
 * A correction may leave the year out: 「誕生日は3月5日でした」 keeps the year that was given before. An end that is near
 * is asked back with its year.
 */
function settleWithoutYear(
  month: number,
  dayOfMonth: number,
  question: QuestionId,
  context: ReadingContext,
): Findings {
  const before = dayAnswered(context.answers, question);
  if (before !== undefined)
    return settle(makeDate({ kind: 'full', year: yearOf(before) }, month, dayOfMonth), question, context);
  if (dayFrom(2000, month, dayOfMonth) === null)
    return settle(makeDate({ kind: 'full', year: 2000 }, month, dayOfMonth), question, context);
  const near = isEndQuestion(question) ? nearDay(month, dayOfMonth, dayOf(context.now)) : undefined;
  return near === undefined ? incomplete(question, 'year') : ambiguous(question, [near]);
}

/** Who asks when to go has an end before them, or just behind them. */
const monthsAround = 3;

function nearDay(month: number, dayOfMonth: number, today: PlainDate): PlainDate | undefined {
  const [from, to] = [addMonths(today, -monthsAround), addMonths(today, monthsAround)];
  return [-1, 0, 1]
    .map((years) => dayFrom(yearOf(today) + years, month, dayOfMonth))
    .find((day): day is PlainDate => day !== null && from <= day && day <= to);
}

/** 「誕生日は昭和61年の間違い」 keeps month and day. */
function settleYear(year: WrittenYear, question: QuestionId, context: ReadingContext): Findings {
  const before = dayAnswered(context.answers, question);
  if (before === undefined) return incomplete(question, 'month', 'day');
  return settle(makeDate(year, monthOf(before), dayOfMonthOf(before)), question, context);
}

/** Parts of a date are missing; without any named, it was only said roughly when. */
export function incomplete(
  question: QuestionId,
  ...missing: readonly ('year' | 'month' | 'day')[]
): Findings {
  const parts = missing.length === 0 ? (['whole'] as const) : missing;
  const list = parts.map((part): Param => ({ phrase: { key: `talk.refused.date.part.${part}` } }));
  const reason: Phrase = { key: 'talk.refused.date.incomplete', params: { missing: { list } } };
  return { ...nothing, refusals: [{ question, reason }] };
}
