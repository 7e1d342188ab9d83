import { oneToTen } from './spelt-numbers.ts';

/** Words for a day or a month told from today, and how many days or months away it is. */
export type AwayWord = readonly [away: number, pattern: string];

export const dayWords: readonly AwayWord[] = [
  [3, 'しあさって|明々後日|明明後日'],
  [2, '明後日|あさって|(?:the )?day after tomorrow'],
  [1, '明日|あした|みょうにち|tomorrow|tomm?orr?ow|tmrw|tmr'],
  [0, '今日|本日|きょう|today'],
  [-2, '一昨日|おととい|(?:the )?day before yesterday'],
  [-1, '昨日|きのう|yesterday'],
];
export const monthWords: readonly AwayWord[] = [
  [2, '再来月|さらいげつ'],
  [1, '来月|らいげつ|next month'],
  [0, '今月|こんげつ|this month'],
  [-2, '先々月|せんせんげつ'],
  [-1, '先月|せんげつ|last month'],
];

/** How far away is what one of these words names? */
export function awayIn(words: readonly AwayWord[], word = ''): number {
  return words.find(([, pattern]) => new RegExp(`^(?:${pattern})$`).test(word))?.[0] ?? 0;
}

/** A pattern of all of them. */
export function alternatives(words: readonly AwayWord[]): string {
  return words.map(([, pattern]) => pattern).join('|');
}

/** A pattern of a number below a hundred, in digits, or in words up to ten. */
export function count(name: string): string {
  return `(?<${name}>\\d{1,2}|an?|${oneToTen})`;
}

/** Up to ten. */
export function few(name: string): string {
  return `(?<${name}>10|\\d|an?|${oneToTen})`;
}
