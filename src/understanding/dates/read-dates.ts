import type { PlainDate } from '../../protocol/day.ts';
import type { QuestionId } from '../../protocol/question.ts';
import { isDateQuestion, knownDay } from '../../rules/answers.ts';
import { checkAnswer } from '../../rules/check-answer.ts';
import { dayFrom, dayOf, yearOf } from '../../rules/day.ts';
import { bareAnswer } from '../bare-answer.ts';
import type { ReadingContext } from '../context.ts';
import { ambiguous, answered, type Findings, nothing, together } from '../findings.ts';
import { cueOf, questionOf } from './date-cues.ts';
import { findDates } from './find-dates.ts';
import { makeDate } from './make-date.ts';
import { writeDatesInDigits } from './write-dates-in-digits.ts';
import type { FoundDate, WrittenDate, WrittenYear } from './written-date.ts';

/**
 * What the dates of a text answer. Words beside a date say which question it answers; a bare date answers the
 * pending date question and no other.
 * @param typed in the normal form, the numerals of its dates in digits
 * @returns the findings, and the text without its dates
 */
export function readDates(typed: string, context: ReadingContext): { findings: Findings; rest: string } {
  const text = writeDatesInDigits(typed);
  const written = findDates(text, yearOf(dayOf(context.now)));
  const dates = written.filter(({ end }) => written.length === 1 || !taken(text.slice(end)));
  const named = dates.map((found, place) => {
    const before = text.slice(dates[place - 1]?.end ?? 0, found.start);
    const after = text.slice(found.end, dates[place + 1]?.start);
    const cue = cueOf(before, after);
    return {
      ...found,
      date: orAnother(found, after),
      question: questionOf(cue, context.pending),
      bare: cue === null,
    };
  });
  const bare = named.filter((date) => date.bare);
  const findings = together([
    ...named.flatMap(({ date, question }) => (question === null ? [] : [settle(date, question, context)])),
    settleBare(
      bare.filter(({ date }) => !isPart(date) || isNearlyAll(without(text, dates))),
      context,
    ),
  ]);
  return { findings, rest: without(text, written) };
}

function isPart({ kind }: WrittenDate): boolean {
  return kind === 'incomplete' || kind === 'yearOnly';
}

/** Part of a date is an answer only where little else is said. */
function isNearlyAll(rest: string): boolean {
  return bareAnswer(rest.trim()).length <= 8;
}

/** 「令和4年でなく…」: the date before is taken back. */
function taken(after: string): boolean {
  return /^\s*(?:です)?(?:で|じゃ|では)(?:は)?な(?:く|い)|^\s*(?:は|が)?(?:間違|まちが|違)/.test(after);
}

/** 「6月10日か11日」: either of two days. */
function orAnother({ date }: FoundDate, after: string): WrittenDate {
  const other = /^\s*(?:か|もしくは|または|or)\s*(?:the )?(\d{1,2})(?:日|st|nd|rd|th)?(?!\d|月|\/)/.exec(
    after,
  )?.[1];
  if (date.kind !== 'day' || other === undefined) return date;
  const second = dayFrom(yearOf(date.day), Number(date.day.slice(5, 7)), Number(other));
  return second === null ? date : { kind: 'oneOf', days: [date.day, second] };
}

function settleBare(bare: readonly FoundDate[], context: ReadingContext): Findings {
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

function daysOf(date: WrittenDate): readonly PlainDate[] {
  if (date.kind === 'oneOf') return date.days;
  return date.kind === 'day' ? [date.day] : [];
}

function settle(date: WrittenDate, question: QuestionId, context: ReadingContext): Findings {
  switch (date.kind) {
    case 'day':
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
      return incomplete(question);
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

/** A correction may leave the year out: 「誕生日は3月5日でした」 keeps the year that was given before. */
function settleWithoutYear(
  month: number,
  dayOfMonth: number,
  question: QuestionId,
  context: ReadingContext,
): Findings {
  const before = knownDay(context.answers[question] as PlainDate | 'unknown' | undefined);
  if (before !== undefined)
    return settle(makeDate({ kind: 'full', year: yearOf(before) }, month, dayOfMonth), question, context);
  return dayFrom(2000, month, dayOfMonth) === null
    ? settle(makeDate({ kind: 'full', year: 2000 }, month, dayOfMonth), question, context)
    : incomplete(question);
}

/** 「誕生日は昭和61年の間違い」 keeps month and day. */
function settleYear(year: WrittenYear, question: QuestionId, context: ReadingContext): Findings {
  const before = knownDay(context.answers[question] as PlainDate | 'unknown' | undefined);
  if (before === undefined) return incomplete(question);
  return settle(makeDate(year, Number(before.slice(5, 7)), Number(before.slice(8))), question, context);
}

function incomplete(question: QuestionId): Findings {
  return { ...nothing, refusals: [{ question, reason: { key: 'talk.refused.date.incomplete' } }] };
}

function without(text: string, dates: readonly FoundDate[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of dates) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return (rest + text.slice(from)).replace(/\([\s、,]*(?:生まれ|うまれ|生|born)?[\s、,]*\)/g, '');
}
