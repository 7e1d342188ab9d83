import type { ReadingContext } from '../../protocol/reading.ts';
import type { FoundDate } from './written-date.ts';

const other =
  '妻|家内|嫁|奥さん|夫|主人|旦那|だんな|母|父|親|息子|娘|子(?:ども|供)|孫|祖[父母]|ばあ(?:ちゃん|さん)|じい(?:ちゃん|さん)|[兄弟姉妹]|相方|彼女|彼|\\b(?:my|our|the) (?:late |old |elderly )?(?:wife|husband|mother|mom|mum|father|dad|son|daughter|kids?|child|children|baby|partner|brother|sister|grand[a-z]+|parents?|friend)\\b|\\b(?:his|hers?|he|she)\\b';
const own =
  "私|わたし|あたし|わし|僕|ぼく|俺|おれ|自分|本人|うち(?!の)|\\b(?:i|i'm|me|mine|myself|my (?:own|birthday|date of birth))\\b";
const anybody = new RegExp(`(?<other>${other})|(?<own>${own})`, 'g');

/** 「更新するのは妻」, "my mother's card", "it's for my son": the day asked for is somebody else's. */
const forOther = new RegExp(
  `(?:${other})(?:さん)?の(?:かーど|分|更新|証明書?|手続|代わり|代理|ため|ほう|です|だ|じゃ|や|$)|(?:更新|手続き?|申請)[^、。]{0,8}(?:は|が)(?:${other})|\\b(?:for|of|renew(?:ing)?) (?:${other})|(?:${other})'s? (?:card|certificate|renewal)`,
);

/** For whom a parent asks, more likely than for themselves. */
const child = /息子|娘|子(?:ども|供)|孫|\b(?:son|daughter|kids?|child|children|baby)\b/;

/**
 * 「妻は平成2年ですが、私は昭和63年12月1日です」: where each day is somebody's, only those of who writes are answers. Who acts for
 * somebody else is asked.
 * @param gaps what stands before the first date, between two, and behind the last
 */
export function onlyOwn(
  dates: readonly FoundDate[],
  gaps: readonly string[],
  { answers }: ReadingContext,
): readonly FoundDate[] {
  const said = gaps.join(' ');
  const { applicant } = answers;
  const mayBeForOther = applicant === undefined ? child.test(said) : applicant !== 'self';
  if (dates.length < 2 || mayBeForOther || forOther.test(said)) return dates;
  const owners = dates.map((_, place) => [...(gaps[place] ?? '').matchAll(anybody)].at(-1)?.groups);
  if (owners.some((owner) => owner === undefined)) return dates;
  const mine = dates.filter((_, place) => owners[place]?.['own'] !== undefined);
  return mine.length === 0 ? dates : mine;
}
