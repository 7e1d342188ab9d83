import type { Reminder, Seen } from '../../protocol/store.ts';
import type { World } from '../../protocol/world.ts';
import type { LineBody } from './line-body.ts';
import { comeOnDaysOf, remindersFor } from './reminders.ts';
import { sayLine } from './say-line.ts';
import type { Step } from './step.ts';

/** A step with the reminders that wait once it is taken. */
interface Followed {
  readonly step: Step;
  readonly seen: Seen<LineBody>;
  /** What is booked in place of those that waited; absent where they stay. */
  readonly reminders?: readonly Reminder<LineBody>[];
}

/**
 * Reminders follow the answers: those that wait for a day which is none of the new answer's are booked anew, or
 * cancelled where it has no day to remind of, and either is said. A reminder on a wrong day may cost a year.
 */
export function followAnswer(step: Step, seen: Seen<LineBody>, world: World): Followed {
  const { outcome, session, messages } = step;
  if (outcome === null || seen.reminders.length === 0) return { step, seen };
  if (comeOnDaysOf(outcome, seen.reminders, world)) return { step, seen };
  const reminders = remindersFor(outcome, session.locale, world, seen);
  const key = reminders.length > 0 ? 'line.reminder.moved' : 'line.reminder.dropped';
  const line = sayLine(key, session.locale, world);
  return {
    step: { ...step, messages: messages.toSpliced(-1, 0, line) },
    seen: withReminders(seen, reminders),
    reminders,
  };
}

/** What is known of a person once these reminders are booked. */
export function withReminders(
  seen: Seen<LineBody>,
  reminders: readonly Reminder<LineBody>[],
): Seen<LineBody> {
  return { ...seen, reminders: reminders.map(({ notBefore }) => notBefore) };
}
