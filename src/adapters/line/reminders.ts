import type { CityProfile } from '../../protocol/city.ts';
import type { PlainDate, PlainDateTime } from '../../protocol/day.ts';
import type { Locale } from '../../protocol/language.ts';
import type { Outcome } from '../../protocol/outcome.ts';
import type { PhraseKey } from '../../protocol/phrase-key.ts';
import type { Reminder, Seen } from '../../protocol/store.ts';
import type { World } from '../../protocol/world.ts';
import { recommendedCounter } from '../../rules/counters.ts';
import { addDays, addMonths, dayOf } from '../../rules/day.ts';
import { momentInTokyo } from '../../rules/moment-in-tokyo.ts';
import { firstOpenDayFrom } from '../../rules/opening.ts';
import type { LineBody } from './line-body.ts';
import { reminderAction } from './reminder-actions.ts';
import { speakLine } from './say-line.ts';

/** Days before the end on which who has not cancelled is reminded once more. */
const beforeEnd = 14;
/** A reminder for a day further away would find another person, another card or another law. Months. */
const longest = 12;

/** Ten in the morning of a day in Japan, milliseconds since 1970. */
export function tenInTheMorning(day: PlainDate): number {
  return Date.parse(`${day}T10:00:00+09:00`);
}

/** Do reminders that wait, by their moments, come on days of this answer? Today's still does. */
export function comeOnDaysOf(
  outcome: Outcome<string>,
  waiting: readonly number[],
  { city, now }: World,
): boolean {
  const { first, last } = daysToRemind(outcome, counterOf(outcome, city), city, now);
  return waiting
    .map((moment) => dayOf(momentInTokyo(new Date(moment))))
    .every((day) => day === first || day === last);
}

/**
 * The reminders that an answer allows: on the first good day, and 14 days before the end. None where the city spends
 * no pushes or keeps dates out of the talk, none for today or beyond a year, none beyond the month's share.
 */
export function remindersFor(
  outcome: Outcome<string>,
  locale: Locale,
  world: World,
  { roomForReminders }: Pick<Seen<LineBody>, 'roomForReminders'>,
): readonly Reminder<LineBody>[] {
  const { city, now } = world;
  const counter = counterOf(outcome, city);
  if (counter === null || city.line.push === 'never' || city.line.dates === 'page') return [];
  const today = dayOf(now);
  const mayBook = (day: PlainDate | null): day is PlainDate =>
    day !== null &&
    day > today &&
    day <= addMonths(today, longest) &&
    roomForReminders(tenInTheMorning(day)) > 0;
  const { first, last } = daysToRemind(outcome, counter, city, now);
  return [
    ...(mayBook(first) ? [reminder(first, 'line.reminder.first', counter, null)] : []),
    ...(mayBook(last) ? [reminder(last, 'line.reminder.last', counter, outcome.certificateExpiry)] : []),
  ];

  /** It names no day and nothing of the answers: whoever looks at the phone sees only that there is something to do. */
  function reminder(
    day: PlainDate,
    key: PhraseKey,
    counter: string,
    until: PlainDate | null,
  ): Reminder<LineBody> {
    const text = speakLine(key, locale, world);
    const items = [reminderAction('no', speakLine('line.reminder.cancel', locale, world))];
    return {
      notBefore: tenInTheMorning(day),
      body: {
        type: 'reminder',
        counter,
        ...(until !== null && { until }),
        messages: [
          { type: 'text', text, quickReply: { items: items.map((action) => ({ type: 'action', action })) } },
        ],
      },
    };
  }
}

/** The counter whose hours an answer goes by, wherever the resident is just now. */
function counterOf({ counters }: Outcome<string>, city: CityProfile): string | null {
  const area = city.counters.find(({ id }) => id === counters[0]?.id)?.area;
  return area === undefined ? null : recommendedCounter(city, area);
}

/** The first good day, and a second one before the end where that is another. */
function daysToRemind(
  { firstOpenDay, lastOpenDay, certificateExpiry }: Outcome<string>,
  counter: string | null,
  city: CityProfile,
  now: PlainDateTime,
): { readonly first: PlainDate | null; readonly last: PlainDate | null } {
  if (counter === null || certificateExpiry === null || lastOpenDay === null)
    return { first: firstOpenDay, last: null };
  const late = firstOpenDayFrom(city, counter, addDays(certificateExpiry, -beforeEnd), now);
  const isSecond = late !== null && late <= lastOpenDay && late !== firstOpenDay;
  return { first: firstOpenDay, last: isSecond ? late : null };
}
