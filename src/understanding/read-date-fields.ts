import type { Reading, ReadingContext } from '../protocol/reading.ts';
import { isDateQuestion } from '../rules/answers.ts';
import { eraCalled, eraPattern } from './dates/eras.ts';
import { makeDate } from './dates/make-date.ts';
import { settle } from './dates/settle-date.ts';
import type { WrittenYear } from './dates/written-date.ts';
import { nothing } from './findings.ts';
import { writeDateNumeralsInDigits } from './kanji-numerals.ts';
import { toNormalForm } from './normal-form.ts';

/** A date as it was typed into three fields. */
export interface DateFields {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** No field needs more; the rest of a longer one is not read. */
const longest = 20;

const writtenDate = new RegExp(
  `^(?:西暦)?\\s*(?:(?<era>${eraPattern})\\s*\\.?)?\\s*'?(?<year>\\d{1,4})\\s*年+(?<month>\\d{1,2})\\s*月+(?<day>\\d{1,2})\\s*日+$`,
);

/**
 * What three fields say of the open question. A year is read as in a sentence, in whatever calendar; but a date is all that
 * is looked for, so that a page can take one before it knows how to read sentences.
 * @example { year: '昭和60', month: '9', day: '15' } // 1985-09-15
 * @example { year: 'S60年', month: '9月', day: '15日' } // 1985-09-15
 * @returns an empty reading where the fields hold no date, or no date is asked for
 */
export function readDateFields({ year, month, day }: DateFields, context: ReadingContext): Reading {
  const [years, months, days] = [year, month, day].map((field) => field.slice(0, longest).trim());
  const typed = `${years}年${months}月${days}日`;
  const { pending } = context;
  const found = writtenDate.exec(writeDateNumeralsInDigits(toNormalForm(typed)))?.groups;
  const findings =
    pending === null || !isDateQuestion(pending) || found === undefined
      ? nothing
      : settle(makeDate(yearOf(found), Number(found['month']), Number(found['day'])), pending, context);
  const isMyNumber = typed.replace(/\P{Nd}/gu, '').length >= 12;
  return { ...findings, topics: [], ...(isMyNumber && { sensitive: 'myNumber' }) };
}

function yearOf({ era, year = '' }: Readonly<Record<string, string | undefined>>): WrittenYear {
  if (era !== undefined) return { kind: 'era', era: eraCalled(era), year: Number(year) };
  return { kind: year.length === 4 ? 'full' : 'short', year: Number(year) };
}
