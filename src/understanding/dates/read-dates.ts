import type { PlainDate } from '../../protocol/day.ts';
import type { QuestionId } from '../../protocol/question.ts';
import type { ReadingContext, Refusal } from '../../protocol/reading.ts';
import { isDateQuestion, isEndQuestion } from '../../rules/answers.ts';
import { dayFrom, dayOf, monthOf, yearOf } from '../../rules/day.ts';
import { ambiguous, type Findings, nothing, together } from '../findings.ts';
import { ownersOf } from './card-or-certificate.ts';
import { cueOf, type DateCue, questionOf, withoutCueBehind } from './date-cues.ts';
import { findDates } from './find-dates.ts';
import { settleFromToday } from './from-today.ts';
import { joinParts, withoutEchoes } from './join-parts.ts';
import { mendDates } from './mended-dates.ts';
import { writeBirthdayOfYear } from './named-days.ts';
import { isNearlyAll, isOnlyWhen, saysOnlyRoughly } from './said-roughly.ts';
import { incomplete, settle, settleBare } from './settle-date.ts';
import { onlyOwn } from './whose-date.ts';
import { writeDatesInDigits } from './write-dates-in-digits.ts';
import type { FoundDate, WrittenDate } from './written-date.ts';

/**
 * What the dates of a text answer. Words beside a date say which question it answers; a bare date answers the
 * pending date question and no other.
 * @param typed in the normal form, the numerals of its dates in digits
 * @returns the findings, and the text without its dates
 */
export function readDates(typed: string, context: ReadingContext): { findings: Findings; rest: string } {
  const text = writeKnownBirthday(writeDatesInDigits(typed), context);
  const today = dayOf(context.now);
  const written = mendDates(settleFromToday(findDates(text, today), text, context.pending, today), text);
  const all = joinParts(
    withoutEchoes(
      written.filter(
        ({ start, end }) => written.length === 1 || !taken(text.slice(0, start), text.slice(end)),
      ),
    ),
    text,
  );
  const dates = onlyOwn(all, gapsBetween(all, text), context);
  const gaps = gapsBetween(dates, text);
  const owners = ownersOf(gaps);
  const named = dates.map((found, place) => {
    const [before = '', after = ''] = gaps.slice(place);
    const isFirst = place === 0 || saidOfNext.test(before);
    const isLast = place === dates.length - 1;
    const said =
      found.cue ??
      cueOf(isFirst ? before : withoutCueBehind(before), !isLast && saidOfNext.test(after) ? '' : after);
    const cue = (isEndDay(said) && owners[place]) || said;
    return {
      ...found,
      date: orAnother(found, after),
      question: isEndOnBirthday(found.date, cue, today, context.pending)
        ? context.pending
        : questionOf(cue, context.pending),
      isPlain: cue !== 'issued' || context.pending === 'issued' || namesIssue.test(before + after),
      bare: cue === null,
      mayEndEither: cue === 'expiry',
    };
  });
  const bare = named.filter((date) => date.bare);
  const findings = onePerQuestion([
    ...named.flatMap(({ date, question, isPlain }) =>
      question === null || (isPart(date) && !isPlain) ? [] : [settle(date, question, context)],
    ),
    ...named.flatMap(({ date, question, mayEndEither }) =>
      question === null && mayEndEither && isOnlyWhen(without(text, dates)) ? [askWhichEnd(date)] : [],
    ),
    settleBare(
      bare.filter(
        ({ date }) =>
          !(isPart(date) || needsToBeAll(date, context.pending)) || isNearlyAll(without(text, dates)),
      ),
      context,
    ),
  ]);
  const { pending } = context;
  if (written.length === 0 && pending !== null && saysOnlyRoughly(text, pending))
    return { findings: incomplete(pending), rest: '' };
  return { findings, rest: without(text, written) };
}

/** "On my next birthday, the third of February 2027": nobody is born on a day that is still to come. */
function isEndOnBirthday(
  date: WrittenDate,
  cue: DateCue | null,
  today: PlainDate,
  pending: QuestionId | null,
): boolean {
  return cue === 'birthday' && date.kind === 'day' && date.day > today && isEndQuestion(pending);
}

/** What stands before the first date, between two, and behind the last. */
function gapsBetween(dates: readonly FoundDate[], text: string): readonly string[] {
  const starts = [...dates.map(({ start }) => start), text.length];
  return starts.map((start, place) => text.slice(dates[place - 1]?.end ?? 0, start));
}

/** 「S34.5.2 発行R3.10.15」, "5 May 1959, the certificate runs out 5 May 2027": what leads to the next date is said of that. */
const saidOfNext = /^\s+[^\s,、]+$|^,\s*(?:and )?(?:the|my|his|her|its?) [^,.]+$/;

/** May it be the card's or the certificate's as well? */
function isEndDay(cue: DateCue | null): boolean {
  return cue !== 'birthday' && cue !== 'issued' && cue !== 'other';
}

/** 「2021年に更新した」 says when, but hardly on what day a certificate was issued. */
const namesIssue = /発行|交付|\bissue/;

/** Who writes more than that says more than when. */
const longest = 150;

/** Does a text only answer the pending date question, wholly or in part? 「1月1日」 then asks for no opening hours. */
export function saysOnlyWhen(typed: string, { now, pending }: ReadingContext): boolean {
  if (pending === null || !isDateQuestion(pending) || typed.length > longest) return false;
  const text = writeDatesInDigits(typed);
  const dates = joinParts(mendDates(findDates(text, dayOf(now)), text), text);
  return dates.length > 0 ? isOnlyWhen(without(text, dates)) : saysOnlyRoughly(text, pending);
}

/** 「期限は2026年12月10日」, before anything was asked: it may be the card's, and is asked back. */
function askWhichEnd(date: WrittenDate): Findings {
  return date.kind === 'day' ? ambiguous('certificateExpiry', [date.day]) : nothing;
}

/** Two days given for one question are both asked back. */
function onePerQuestion(all: readonly Findings[]): Findings {
  const found = together(all);
  const twice = found.answers.filter(({ question, value }) =>
    found.answers.some((other) => other.question === question && other.value !== value),
  );
  if (twice.length === 0) return { ...found, refusals: oneReasonEach(found.refusals) };
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

/** One reason for one question, and the one that says most: a day that cannot be before a part that is missing. */
function oneReasonEach(refusals: readonly Refusal[]): readonly Refusal[] {
  const isPart = ({ reason }: Refusal) => reason.key === 'talk.refused.date.incomplete';
  return [...refusals]
    .sort((one, other) => Number(isPart(one)) - Number(isPart(other)))
    .filter(({ question }, place, all) => all.findIndex((one) => one.question === question) === place);
}

/** Asked for an end day, "my birthday in 2031" is one where the birthday is known. */
function writeKnownBirthday(text: string, { pending, answers: { birthday } }: ReadingContext): string {
  return isEndQuestion(pending) && birthday !== undefined ? writeBirthdayOfYear(text, birthday) : text;
}

function isPart({ kind }: WrittenDate): boolean {
  return kind === 'incomplete' || kind === 'yearOnly';
}

/** A day without its year, amid other words, is hardly the end: "our car inspection is due 14 January". */
function needsToBeAll({ kind }: WrittenDate, pending: QuestionId | null): boolean {
  return kind === 'withoutYear' && isEndQuestion(pending);
}

/** 「令和4年でなく…」, "not 1960": the date is taken back. */
function taken(before: string, after: string): boolean {
  if (/\bnot (?:in |on |the )*$/.test(before)) return true;
  return /^\s*(?:です)?(?:で|じゃ|では|や)(?:は)?(?:な(?:く|い)|のう)|^\s*(?:は|が)?(?:間違|まちが|違)/.test(
    after,
  );
}

/** 「6月10日か11日」: either of two days. */
function orAnother({ date }: FoundDate, after: string): WrittenDate {
  const other =
    /^\s*(?:か|もしくは|または|or|,?(?=\s*(?:the )?\d{1,2}(?:日|st|nd|rd|th)))\s*(?:the )?(\d{1,2})(?:日|st|nd|rd|th)?(?!\d|月|\/)/.exec(
      after,
    )?.[1];
  if (date.kind !== 'day' || other === undefined) return date;
  const second = dayFrom(yearOf(date.day), monthOf(date.day), Number(other));
  return second === null ? date : { kind: 'oneOf', days: [date.day, second] };
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
