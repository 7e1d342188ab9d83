import { writeDateNumeralsInDigits } from '../kanji-numerals.ts';
import { eraPattern } from './eras.ts';

const numeral = '[〇零一二三四五六七八九十廿卅元]';
const between = '\\s*[・.、,。/の_:;\\s-]\\s*';
const monthAndDay = `(${numeral}{1,3})(?:${between}|月\\s*の?)(${numeral}{1,3})(?!${numeral}|[番丁号人回歳才週年月か間ヶゕゖ])`;
const inEra = new RegExp(
  `((?:${eraPattern})\\s*[.の・-]?\\s*)(${numeral}{1,3})(?:${between}|年\\s*の?)${monthAndDay}日?`,
  'g',
);
const western = new RegExp(
  `(?<!${numeral})((?:一九|二〇|二零)${numeral}{2}|千九百${numeral}{1,3}|二千${numeral}{1,3})(?:${between}|年\\s*の?)${monthAndDay}日?`,
  'g',
);
const dayBehindMonth = new RegExp(
  `(?<=\\d年の?\\d{1,2}月\\s*の?)${numeral}{1,3}(?!${numeral}|\\s*[日番丁号人回歳才個])`,
  'g',
);
const behindYear = new RegExp(`(?<=\\d年(?:生まれ|うまれ)?[、の\\s]*)${monthAndDay}日?`, 'g');

/**
 * Dates in kanji numerals between whatever signs, where an era or a full year says that they are one.
 * @example writeKanjiDates('昭和四九・十・三') // '昭和49年10月3日'
 */
export function writeKanjiDates(text: string): string {
  if (!/[〇零一二三四五六七八九十廿卅]/.test(text)) return text;
  const written = text
    .replace(inEra, '$1$2年$3月$4日')
    .replace(western, '$1年$2月$3日')
    .replace(behindYear, '$1月$2日')
    .replace(dayBehindMonth, '$&日');
  return written === text ? text : writeDateNumeralsInDigits(written);
}
