import type { PlainDate } from '../../protocol/day.ts';
import { dayOfMonthOf, monthOf, yearOf } from '../../rules/day.ts';
import { namedDays } from './named-day-list.ts';
import { isOnlyWhen } from './said-roughly.ts';

/** Between signs that are no part of a longer word: not 「クリスマスプレゼント」; and not where it is only said roughly. */
const patterns = namedDays.map(([day, japanese, english]) => {
  const inJapanese = `(?:${japanese})(?![ぁ-んァ-ヶー一-龠](?<![のにはでがをまもから生うやじだとっよねな切い])|まえ|前|過ぎ|すぎ|明け|から|ごろ|頃|くらい|ぐらい|あたり|ぷれ|の?(?:ごろ|頃|前|後|あと|休み|時期|連休|翌|次の))`;
  const inEnglish = `(?<!(?:around|about|before|after|since|near|merry|happy|by) (?:the )?)\\b(?:${english})(?![a-z'])`;
  return [day, new RegExp(english === undefined ? inJapanese : `${inJapanese}|${inEnglish}`, 'g')] as const;
});
const mayNameDay =
  /[日夕祭旦句雛]|くりすます|い[ぶゔ]|はろ|ばれん|ほわい|えいぷ|たなばた|ひなま|がん[たじ]|みそか|つごもり|こどものひ|\b(?:day|eve|xmas|christmas|april fools?|hallowe|emperor|tanabata|hina|star)/;

/** Without a year, or a word for one, such a day has to be all that is said: "Christmas is only a month away". */
const namesYear =
  /\d|年|おととし|きょねん|ことし|らいねん|今度|次の|\byear|\bthis (?!is)|\b(?:this|the) coming\b|^coming\b/;

/**
 * @example writeNamedDays('昭和38年の元旦') // '昭和38年の1月1日'
 * @example writeNamedDays("next year's christmas") // "next year's december 25"
 */
export function writeNamedDays(text: string): string {
  if (!mayNameDay.test(text)) return text;
  const isBesideYear = namesYear.test(text);
  let written = text;
  for (const [day, pattern] of patterns) {
    const [month = '', dayOfMonth] = day.split('/');
    const inDigits = (name: string) =>
      /^[ -~]/.test(name) ? `${monthNames[Number(month) - 1]} ${dayOfMonth}` : `${month}月${dayOfMonth}日`;
    if (!isBesideYear && !(written.search(pattern) >= 0 && isOnlyWhen(written.replace(pattern, ' '))))
      continue;
    written = written.replace(pattern, inDigits);
  }
  return written;
}

const monthNames =
  'january february march april may june july august september october november december'.split(' ');

const japaneseBirthday = '(?:(?:私|わたし|自分|本人|母|父|子ども)の)?(?:お?誕生日|たんじょうび)';
const birthdayInJapanese = new RegExp(
  `(?<=(?:\\d\\s*(?:年|ねん)|(?:来|再来|今|本)年|今度|次|つぎ)\\s*の?)${japaneseBirthday}`,
  'g',
);
const nthInJapanese = new RegExp(`(\\d{2,3})(?:歳|才|さい)の${japaneseBirthday}`, 'g');
const whose = '(?:my|his|her|the|their)(?: own)?';
const birthdayInEnglish = new RegExp(
  `(?:on )?${whose} birthday,? (?:in |of )?(\\d{4})(?!\\d)|(\\d{4})[, ]+(?:on )?${whose} birthday`,
  'g',
);
const relativeInEnglish = new RegExp(
  `(?:on )?${whose} birthday(?= (?:this|next) year)|(?<=(?:this|next) year,? (?:on )?)${whose} birthday`,
  'g',
);
const nextInEnglish = new RegExp(`${whose} (?:next|coming|upcoming) birthday`, 'g');
const nthInEnglish = new RegExp(`${whose} (\\d{2,3})(?:st|nd|rd|th) birthday`, 'g');

/** "my birthday in 2031", 「次の誕生日」, where the birthday is known; asked for an end day only. */
export function writeBirthdayOfYear(text: string, birthday: PlainDate): string {
  const [month, dayOfMonth] = [monthOf(birthday), dayOfMonthOf(birthday)];
  const inWords = `${monthNames[month - 1]} ${dayOfMonth}`;
  const nth = (_: string, age: string) => `${yearOf(birthday) + Number(age)}/${month}/${dayOfMonth} `;
  return text
    .replace(birthdayInJapanese, `${month}月${dayOfMonth}日`)
    .replace(nthInJapanese, nth)
    .replace(
      birthdayInEnglish,
      (_, one?: string, other?: string) => `${one ?? other}/${month}/${dayOfMonth} `,
    )
    .replace(relativeInEnglish, inWords)
    .replace(nextInEnglish, `the coming ${inWords}`)
    .replace(nthInEnglish, nth);
}
