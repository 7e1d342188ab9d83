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
  const items = param.list.map((item) => writeParam(item, locale, speak));
  return joinList(items, connectors[locale][param.join ?? 'and']);
}

function writeYen(yen: number, locale: Locale): string {
  const grouped = String(yen).replace(/\B(?=(\d{3})+$)/g, ',');
  return { ja: `${grouped}円`, en: `¥${grouped}` }[locale];
}

interface Connector {
  readonly comma: string;
  /** Between two things. */
  readonly pair: string;
  /** Before the last of more than two. Japanese reads best with commas alone. */
  readonly last: string;
}

const lines: Connector = { comma: '\n', pair: '\n', last: '\n' };

const connectors: Readonly<Record<Locale, Readonly<Record<'and' | 'or' | 'lines', Connector>>>> = {
  ja: { and: { comma: '、', pair: 'と', last: '、' }, or: { comma: '、', pair: 'か', last: '、' }, lines },
  en: {
    and: { comma: ', ', pair: ' and ', last: ' and ' },
    or: { comma: ', ', pair: ' or ', last: ' or ' },
    lines,
  },
};

function joinList(items: readonly string[], { comma, pair, last }: Connector): string {
  if (items.length <= 2) return items.join(pair);
  return `${items.slice(0, -1).join(comma)}${last}${items.at(-1)}`;
}
