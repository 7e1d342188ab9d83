import type { Param } from '../protocol/phrase.ts';
import type { PhraseKey } from '../protocol/phrase-key.ts';

/** Counted from Sunday, as the city file and `weekdayOf` count. */
const names = [
  'answer.counter.weekday.sunday',
  'answer.counter.weekday.monday',
  'answer.counter.weekday.tuesday',
  'answer.counter.weekday.wednesday',
  'answer.counter.weekday.thursday',
  'answer.counter.weekday.friday',
  'answer.counter.weekday.saturday',
] as const satisfies readonly PhraseKey[];

/** The days of an opening week, to be spoken: "Tuesday, Wednesday and Thursday". */
export function weekdaysByName(weekdays: readonly number[]): Param {
  return { list: weekdays.map((weekday) => ({ phrase: { key: names[weekday] ?? names[0] } })) };
}
