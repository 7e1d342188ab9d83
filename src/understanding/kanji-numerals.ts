const digits = '〇一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * The number that kanji numerals write, in either way of writing.
 * @example fromKanjiNumerals('六十') // 60
 * @example fromKanjiNumerals('一九八五') // 1985
 */
export function fromKanjiNumerals(text: string): number {
  const plain = text.replace(/零/g, '〇').replace(/廿/g, '二十').replace(/卅/g, '三十').replace(/元/g, '一');
  if (!/[十百千]/.test(plain)) return Number([...plain].map((sign) => digits.indexOf(sign)).join(''));
  let total = 0;
  let digit: number | null = null;
  for (const sign of plain) {
    const unit = units[sign];
    if (unit === undefined) digit = (digit ?? 0) * 10 + digits.indexOf(sign);
    else {
      total += (digit ?? 1) * unit;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}

/**
 * Writes the numerals of dates and ages in digits and leaves those of names alone.
 * @example writeDateNumeralsInDigits('昭和六十年九月十五日、五日市') // '昭和60年9月15日、五日市'
 */
export function writeDateNumeralsInDigits(text: string): string {
  if (!/[〇零一二三四五六七八九十百千廿卅元]/.test(text)) return text;
  return text
    .replace(
      /[〇零一二三四五六七八九十百千廿卅]+(?=\s*(?:年|歳|才|日(?!市)|月(?!が丘|ケ丘|ヶ丘|見)))/g,
      (numerals) => String(fromKanjiNumerals(numerals)),
    )
    .replace(/(?<=和|成|正|治|[rsht]|か|い|う)元(?=年|ねん|[-/.])/g, '1');
}
