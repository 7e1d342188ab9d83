import type { PlainTime } from '../protocol/day.ts';
import type { Locale } from '../protocol/language.ts';

/**
 * A time of day on the 12-hour clock, which everyone reads. Noon and midnight go by their names: 12 am is a riddle.
 * @example writeTime('08:30', 'ja') // '午前8時30分'
 * @example writeTime('17:15', 'en') // '5:15 pm'
 * @example writeTime('20:00', 'ja') // '午後8時'
 */
export function writeTime(time: PlainTime, locale: Locale): string {
  const { names, write } = clocks[locale];
  return names[time] ?? write(Number(time.slice(0, 2)), Number(time.slice(3)));
}

interface Clock {
  readonly names: Readonly<Record<string, string>>;
  readonly write: (hour: number, minute: number) => string;
}

const clocks: Readonly<Record<Locale, Clock>> = {
  ja: { names: { '12:00': '正午' }, write: writeJapanese },
  en: { names: { '12:00': 'noon', '00:00': 'midnight' }, write: writeEnglish },
};

function writeJapanese(hour: number, minute: number): string {
  return `${hour < 12 ? '午前' : '午後'}${hour % 12}時${minute === 0 ? '' : `${minute}分`}`;
}

function writeEnglish(hour: number, minute: number): string {
  return `${hour % 12 || 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`} ${hour < 12 ? 'am' : 'pm'}`;
}
