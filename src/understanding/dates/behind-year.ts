import { eraPattern } from './eras.ts';
import { onlyJoins } from './joining-words.ts';

const dayBehindYear = new RegExp(
  `((?:(?:${eraPattern})\\s*[.の]?\\s*\\d{1,2}|(?<![\\d.])(?:19|20)\\d{2}|(?<![\\d.])\\d{1,2}(?=\\s*(?:年|ねん)))(?!\\d))([^\\d]{1,40}?)(?:(\\d{1,2})\\s*[の・. -]\\s*(\\d{1,2})|(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01]))(?![\\d年月時分番丁号]|[-./]\\d)日?`,
  'g',
);
const dayAheadOfYear =
  /(?<![\d/])(\d{1,2})\/(\d{1,2})(?=(?:[\s、。,の]|です)+(?:西暦の?)?(?:[^\s\d]{1,4}\d{1,2}|\d{4})\s*年)/g;

/** Two numbers beside a year are month and day: 「昭和34年生まれの5・2」「1959年0502」「5/2、1959年」 */
export function writeDaysBesideYears(text: string): string {
  if (!/\d.*\d.*\d/.test(text)) return text;
  return text
    .replace(dayBehindYear, (all, year, gap, m, d, month, day) =>
      /[年ん生うでのー、)]|[^\d] /.test(gap) && onlyJoins(gap)
        ? `${year}${gap}${Number(m ?? month)}月${Number(d ?? day)}日`
        : all,
    )
    .replace(dayAheadOfYear, '$1月$2日');
}
