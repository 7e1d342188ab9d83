import type { Reading, ReadingContext } from '../protocol/reading.ts';
import { readDates } from './dates/read-dates.ts';
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

/**
 * What three fields say of the open question. They are read like the same date in a sentence, in whatever calendar; but
 * nothing else than a date is looked for, so the rest of `understanding` is not needed.
 * @example { year: '昭和60', month: '9', day: '15' } // 1985-09-15
 * @example { year: 'S60年', month: '9月', day: '15日' } // 1985-09-15
 * @returns an empty reading where the fields hold no date
 */
export function readDateFields({ year, month, day }: DateFields, context: ReadingContext): Reading {
  const typed = `${trim(year, '年')}年${trim(month, '月')}月${trim(day, '日')}日`;
  const { findings } = readDates(writeDateNumeralsInDigits(toNormalForm(typed)), context);
  const isMyNumber = typed.replace(/\P{Nd}/gu, '').length >= 12;
  return { ...findings, topics: [], ...(isMyNumber && { sensitive: 'myNumber' }) };
}

function trim(field: string, sign: string): string {
  const text = field.trim().slice(0, longest);
  return text.endsWith(sign) ? text.slice(0, -1).trim() : text;
}
