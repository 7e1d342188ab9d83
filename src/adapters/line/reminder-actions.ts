import type { messagingApi } from '@line/bot-sdk';
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

const book =
  /^(?:(?:その|行ける)?(?:日|時期|とき|ころ|頃)?(?:になったら|が来たら|に)?(?:知らせて|お知らせして|リマインド(?:して)?|通知して)(?:ください|下さい|ほしい)?|リマインダー?|(?:please )?remind me(?: (?:please|when i can go|later))?)$/;
const cancel =
  /^(?:(?:リマインド|リマインダー|お?知らせ|通知)(?:は|を|の)?(?:もう)?(?:やめる|やめて|止めて|止める|不要|いらない|要らない|取り消して|キャンセル(?:して)?)(?:です|ください|下さい)?|(?:please )?(?:stop|cancel|no more) (?:the |my )?(?:reminders?|reminding(?: me)?)(?: please)?)$/;

/** The same in words, where a message says this and nothing else. */
export function readReminderWish(text: string): ReminderWish | null {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s。、!?.,]+$/u, '')
    .trim();
  const japanese = bare.replace(/\s/g, '');
  if (cancel.test(bare) || cancel.test(japanese)) return 'no';
  return book.test(bare) || book.test(japanese) ? 'yes' : null;
}
