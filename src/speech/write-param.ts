import type { Locale } from '../protocol/language.ts';
import type { Param, Phrase } from '../protocol/phrase.ts';
import { writeDay } from './write-day.ts';
import { writeTime } from './write-time.ts';

/**
 * A value with meaning, as the language writes it inside a sentence.
 * @param speak speaks a phrase that stands inside another one.
 * @example writeParam({ yen: 1000 }, 'ja', speak) // '1,000円'
 * @example writeParam({ list: ['2021', '2022', '2023'] }, 'en', speak) // '2021, 2022 and 2023'
 */
export function writeParam(param: Param, locale: Locale, speak: (phrase: Phrase) => string): string {
  if (typeof param === 'string') return param;
  if (typeof param === 'number') return String(param);
  if ('day' in param) return writeDay(param.day, param.as, locale);
  if ('time' in param) return writeTime(param.time, locale);
  if ('yen' in param) return writeYen(param.yen, locale);
  if ('text' in param) return param.text[locale];
  if ('phrase' in param) return speak(param.phrase);
  return joinList(
    param.list.map((item) => writeParam(item, locale, speak)),
    locale,
  );
}

function writeYen(yen: number, locale: Locale): string {
  const grouped = String(yen).replace(/\B(?=(\d{3})+$)/g, ',');
  return locale === 'ja' ? `${grouped}円` : `¥${grouped}`;
}

/** Two things are joined by a word. More than two read best in Japanese with commas alone. */
function joinList(items: readonly string[], locale: Locale): string {
  const last = items.at(-1) ?? '';
  const others = items.slice(0, -1);
  if (others.length === 0) return last;
  if (locale === 'ja') return items.join(others.length === 1 ? 'と' : '、');
  return `${others.join(', ')} and ${last}`;
}
