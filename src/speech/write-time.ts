import type { PlainTime } from '../protocol/day.ts';
import type { Locale } from '../protocol/language.ts';

/**
 * A time of day on the 12-hour clock, which everyone reads. Noon and midnight go by their names: 12 am is a riddle.
 * @example writeTime('08:30', 'ja') // '午前8時30分'
 * @example writeTime('17:15', 'en') // '5:15 pm'
 * @example writeTime('20:00', 'ja') // '午後8時'
 */
export function writeTime(time: PlainTime, locale: Locale): string {
  if (time === '12:00') return locale === 'ja' ? '正午' : 'noon';
  if (time === '00:00') return locale === 'ja' ? '午前0時' : 'midnight';
  const hour = Number(time.slice(0, 2));
  const minute = time.slice(3);
  const isMorning = hour < 12;
  if (locale === 'ja')
    return `${isMorning ? '午前' : '午後'}${hour % 12}時${minute === '00' ? '' : `${Number(minute)}分`}`;
  return `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`} ${isMorning ? 'am' : 'pm'}`;
}
