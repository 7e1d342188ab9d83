import type { PlainDate } from '../../protocol/day.ts';
import type { Locale } from '../../protocol/language.ts';
import type { Outcome } from '../../protocol/outcome.ts';
import type { PhraseKey } from '../../protocol/phrase-key.ts';
import type { Reminder, Seen } from '../../protocol/store.ts';
import type { World } from '../../protocol/world.ts';
import { addDays, addMonths, dayOf } from '../../rules/day.ts';
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
  const counter = outcome.counters[0]?.id;
  if (counter === undefined || city.line.push === 'never' || city.line.dates === 'page') return [];
  const today = dayOf(now);
  const mayBook = (day: PlainDate | null): day is PlainDate =>
    day !== null &&
    day > today &&
    day <= addMonths(today, longest) &&
    roomForReminders(tenInTheMorning(day)) > 0;
  const { firstOpenDay, lastOpenDay, certificateExpiry } = outcome;
  const late =
    certificateExpiry === null || lastOpenDay === null
      ? null
      : firstOpenDayFrom(city, counter, addDays(certificateExpiry, -beforeEnd), now);
  const isAgain = late !== null && lastOpenDay !== null && late <= lastOpenDay && late !== firstOpenDay;
  return [
    ...(mayBook(firstOpenDay) ? [reminder(firstOpenDay, 'line.reminder.first')] : []),
    ...(isAgain && mayBook(late) ? [reminder(late, 'line.reminder.last')] : []),
  ];

  /** It names no day and nothing of the answers: whoever looks at the phone sees only that there is something to do. */
  function reminder(day: PlainDate, key: PhraseKey): Reminder<LineBody> {
    const text = speakLine(key, locale, world);
    const items = [reminderAction('no', speakLine('line.reminder.cancel', locale, world))];
    return {
      notBefore: tenInTheMorning(day),
      body: {
        type: 'reminder',
        counter: String(counter),
        messages: [
          { type: 'text', text, quickReply: { items: items.map((action) => ({ type: 'action', action })) } },
        ],
      },
    };
  }
}
