import type { PlainDate } from '../../protocol/day.ts';
import { dayOfMonthOf, monthOf } from '../../rules/day.ts';

/** Days that people name instead of counting, beside a year. */
const namedDays: readonly (readonly [day: string, pattern: string])[] = [
  ['1/1', "元旦|元日|がんたん|お正月の1日|new year'?s? day"],
  ['2/14', "ばれんたいん(?:でー)?|(?:st\\.? )?valentine'?s?(?: day)?"],
  ['3/3', 'ひな祭り|雛祭り|ひなまつり'],
  ['5/5', 'こどもの日|子どもの日|子供の日|こどものひ'],
  ['7/7', '七夕|たなばた'],
  ['8/6', '原爆の日|原爆記念日'],
  ['8/15', '終戦記念日'],
  ['10/31', "はろうぃん|hallowe'?en"],
  ['12/24', '(?:くりすます)?いぶ|christmas eve|xmas eve'],
  ['12/25', 'くりすます|christmas(?: day)?|xmas(?: day)?'],
  ['12/31', "大晦日|大みそか|おおみそか|new year'?s? eve"],
];

const behindYear = namedDays.map(
  ([day, name]) => [day, new RegExp(`(?<=年|ねん)の?(?:${name})`, 'g')] as const,
);
const aheadOfYear = namedDays.map(
  ([day, name]) =>
    [
      day,
      new RegExp(
        `\\b(?:on )?(?:${name})[, ]*(?:of |in )?(\\d{4})(?!\\d)|(?<!\\d(?:st|nd|rd|th)?,? ?)\\b(\\d{4})[, ]+(?:${name})\\b`,
        'g',
      ),
    ] as const,
);

/** @example writeNamedDays('昭和38年の元旦') // '昭和38年1月1日' @example writeNamedDays('christmas day 1990') // '1990/12/25' */
export function writeNamedDays(text: string): string {
  let written = text;
  for (const [day, pattern] of behindYear) {
    const [month, dayOfMonth] = day.split('/');
    written = written.replace(pattern, `${month}月${dayOfMonth}日`);
  }
  if (!/[a-z]{4}/.test(written)) return written;
  for (const [day, pattern] of aheadOfYear)
    written = written.replace(
      pattern,
      (_, year: string | undefined, first: string) => `${year ?? first}/${day}`,
    );
  return written;
}

const birthdayInJapanese =
  /(?<=\d\s*(?:年|ねん))\s*の?(?:(?:私|わたし|自分|本人|母|父|子ども)の)?(?:お?誕生日|たんじょうび)/g;
const whose = '(?:my|his|her|the|their)(?: own)?';
const birthdayInEnglish = new RegExp(
  `(?:on )?${whose} birthday,? (?:in |of )?(\\d{4})(?!\\d)|(\\d{4})[, ]+(?:on )?${whose} birthday`,
  'g',
);

/** "my birthday in 2031", where the birthday is known; asked for an end day only. */
export function writeBirthdayOfYear(text: string, birthday: PlainDate): string {
  const [month, dayOfMonth] = [monthOf(birthday), dayOfMonthOf(birthday)];
  return text
    .replace(birthdayInJapanese, `${month}月${dayOfMonth}日`)
    .replace(
      birthdayInEnglish,
      (_, one?: string, other?: string) => `${one ?? other}/${month}/${dayOfMonth} `,
    );
}
