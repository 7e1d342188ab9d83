import type { messagingApi } from '@line/bot-sdk';
import { wantsNoReminder, wantsReminder } from '../../understanding/wishes/be-reminded.ts';
import { limits } from './limits.ts';
import { shortenToLetters } from './measure-text.ts';

/** Does somebody want to be reminded, or no longer? */
export type ReminderWish = 'yes' | 'no';

const dataOf: Readonly<Record<ReminderWish, string>> = {
  yes: 'type=reminder&want=yes',
  no: 'type=reminder&want=no',
};

/** A button that books the reminders of an answer, or cancels them. */
export function reminderAction(wish: ReminderWish, label: string): messagingApi.Action {
  const words = shortenToLetters(label, limits.labelLetters);
  return { type: 'postback', label: words, data: dataOf[wish], displayText: label };
}

/** The wish that such a button carries; null for any other button. */
export function readReminderData(data: string): ReminderWish | null {
  if (data === dataOf.yes) return 'yes';
  return data === dataOf.no ? 'no' : null;
}

/** The same in words, where a message says this and nothing else. */
export function readReminderWish(text: string): ReminderWish | null {
  if (wantsNoReminder(text)) return 'no';
  return wantsReminder(text) ? 'yes' : null;
}
