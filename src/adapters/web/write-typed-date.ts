/**
 * Three typed fields as one date in words, as a resident would write it: `understanding` reads it, in whatever calendar.
 * @example writeTypedDate('昭和60', '9', '15') // '昭和60年9月15日'
 * @example writeTypedDate('S60年', '9月', '15日') // 'S60年9月15日'
 */
export function writeTypedDate(year: string, month: string, day: string): string {
  return `${year.replace(/\s*年$/, '')}年${month.replace(/\s*月$/, '')}月${day.replace(/\s*日$/, '')}日`;
}
