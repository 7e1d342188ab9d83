import type { PlainDate } from '../../protocol/day.ts';
import type { QuestionId } from '../../protocol/question.ts';
import { isDateQuestion, knownDay } from '../../rules/answers.ts';
import { checkAnswer } from '../../rules/check-answer.ts';
import { dayFrom, dayOf, yearOf } from '../../rules/day.ts';
import { anyOf } from '../any-of.ts';
import { bareAnswer } from '../bare-answer.ts';
import type { ReadingContext } from '../context.ts';
import { ambiguous, answered, type Findings, nothing, together } from '../findings.ts';
import { cueOf, questionOf } from './date-cues.ts';
import { findDates } from './find-dates.ts';
import { makeDate } from './make-date.ts';
import { writeBirthdayOfYear } from './named-days.ts';
import { writeDatesInDigits } from './write-dates-in-digits.ts';
import type { FoundDate, WrittenDate, WrittenYear } from './written-date.ts';

/**
 * What the dates of a text answer. Words beside a date say which question it answers; a bare date answers the
 * pending date question and no other.
 * @param typed in the normal form, the numerals of its dates in digits
 * @returns the findings, and the text without its dates
 */
export function readDates(typed: string, context: ReadingContext): { findings: Findings; rest: string } {
  const text = writeKnownBirthday(writeDatesInDigits(typed), context);
  const written = settleFromToday(findDates(text, dayOf(context.now)), text, context.pending);
  const dates = joinParts(
    written.filter(({ end }) => written.length === 1 || !taken(text.slice(end))),
    text,
  );
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
  const findings = onePerQuestion([
    ...named.flatMap(({ date, question }) => (question === null ? [] : [settle(date, question, context)])),
    settleBare(
      bare.filter(({ date }) => !isPart(date) || isNearlyAll(without(text, dates))),
      context,
    ),
  ]);
  if (written.length === 0 && context.pending === 'birthday' && saysOnlyAge.test(bareAnswer(text)))
    return { findings: incomplete('birthday'), rest: '' };
  if (written.length === 0 && context.pending === 'issued' && saysOnlyRoughly.test(bareAnswer(text)))
    return { findings: incomplete('issued'), rest: '' };
  return { findings, rest: without(text, written) };
}

/** "In 1975, on October 2": a year and a day that stand apart are one date; a year said once more is none of its own. */
function joinParts(found: readonly FoundDate[], text: string): readonly FoundDate[] {
  const [one, other, ...more] = found;
  if (one === undefined || other === undefined || more.length > 0) return found;
  if (
    !/^[\s,.、。()のでは]*(?:on |in |the |西暦|は|で言うと|でいうと)*[\s,、(]*$/.test(
      text.slice(one.end, other.start),
    )
  )
    return found;
  const [year, day] = one.date.kind === 'yearOnly' ? [one, other] : [other, one];
  if (year.date.kind !== 'yearOnly') return found;
  const span = { start: one.start, end: other.end };
  if (day.date.kind === 'withoutYear')
    return [{ ...span, date: makeDate(year.date.year, day.date.month, day.date.dayOfMonth) }];
  if (day.date.kind !== 'day') return found;
  const again = makeDate(year.date.year, Number(day.date.day.slice(5, 7)), Number(day.date.day.slice(8)));
  const days = [...new Set([day.date.day, ...daysOf(again)])];
  return [{ ...span, date: days.length === 1 ? day.date : { kind: 'oneOf', days } }];
}

/** Two days given for one question are both asked back. */
function onePerQuestion(all: readonly Findings[]): Findings {
  const found = together(all);
  const twice = found.answers.filter(({ question, value }) =>
    found.answers.some((other) => other.question === question && other.value !== value),
  );
  if (twice.length === 0) return found;
  const questions = new Set(twice.map(({ question }) => question));
  return together([
    { ...found, answers: found.answers.filter(({ question }) => !questions.has(question)) },
    ...[...questions].map((question) =>
      ambiguous(question, [
        ...new Set(twice.flatMap((one) => (one.question === question ? [String(one.value)] : []))),
      ]),
    ),
  ]);
}

/** 「5年前」, "last summer" */
const saysOnlyRoughly = anyOf(
  /^(?:約|だいたい|大体)?(?:\d{1,2}|数|[二三四五六七八九十])年(?:くらい|ぐらい|ほど|ちょっと)?前(?:くらい|ぐらい|ごろ|頃)?$/,
  /^(?:去年|昨年|一昨年|おととし|今年)(?:の(?:春|夏|秋|冬|初め|終わり|はじめ|おわり))?(?:ごろ|頃|くらい|ぐらい)?$/,
  /^(?:about |around |roughly |maybe |some )*(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|a few|several|a couple of) years? ago$/,
  /^(?:sometime )?(?:(?:in |early |late )*(?:last|this) (?:year|spring|summer|autumn|fall|winter))$/,
);

/** 「78歳です」 tells two years and no day. */
const saysOnlyAge =
  /^(?:満|今年で|もうすぐ|ことし|今年)?\d{1,3}(?:歳|才|さい)(?:になります)?$|^\d{1,3}(?: (?:years? old|yo|y\/o))?$/;

/** Asked for an end day, "my birthday in 2031" is one where the birthday is known. */
function writeKnownBirthday(text: string, { pending, answers: { birthday } }: ReadingContext): string {
  const isEnd = pending === 'certificateExpiry' || pending === 'cardExpiry';
  return isEnd && birthday !== undefined ? writeBirthdayOfYear(text, birthday) : text;
}

/**
 * 「あさって切れる」, "it runs out tomorrow": a day told from today is an answer where such a day is asked for and it is
 * all that is said, or the words beside it say that it is that day. Elsewhere (「明日行けますか」) it is no date at all.
 */
function settleFromToday(
  found: readonly FoundDate[],
  text: string,
  pending: QuestionId | null,
): readonly FoundDate[] {
  const [one, ...more] = found;
  if (one?.date.kind !== 'fromToday' || more.length > 0)
    return found.filter(({ date }) => date.kind !== 'fromToday');
  if (pending === null || pending === 'birthday' || !isDateQuestion(pending) || asks.test(text)) return [];
  const [before, after] = [text.slice(0, one.start), text.slice(one.end)];
  const isAll = bareAnswer(`${before}${after.replace(/^まで/, '')}`) === '';
  const cue = cueOf(before, after);
  const isSaid =
    pending === 'issued' ? cue === 'issued' : cue !== 'issued' && questionOf(cue, pending) !== null;
  return isAll || isSaid ? [{ ...one, date: { kind: 'day', day: one.date.day } }] : [];
}

const asks = /\?|か$|かな|\b(?:can|could|may|should|what|when|how|do|does|is it)\b/;

function isPart({ kind }: WrittenDate): boolean {
  return kind === 'incomplete' || kind === 'yearOnly';
}

/** Part of a date is an answer only where little else is said. */
function isNearlyAll(rest: string): boolean {
  return bareAnswer(rest.trim().replace(fillers, ' ')).trim().length <= 8;
}

const fillers =
  /\b(?:i|was|is|it|in|the|of|a|on|born|card|says?|until|till|valid|spring|summer|autumn|fall|winter|early|late|mid|about|around|sometime|think|maybe|year|end|beginning)\b/g;

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
