import type { messagingApi } from '@line/bot-sdk';
import type { PlainDate } from '../../protocol/day.ts';
import type { Reply } from '../../protocol/message.ts';
import type { QuestionId } from '../../protocol/question.ts';
import { pickerRange } from './date-picker.ts';
import { limits } from './limits.ts';
import { shortenToLetters } from './measure-text.ts';
import { openAction } from './open-action.ts';
import { writePickerData, writePostbackData } from './postback-data.ts';

type Action = messagingApi.Action;

/**
 * A tap that answers, or that asks for something. What was tapped then stands in the talk, in the tapper's words.
 *
 * @param label not blank
 */
export function replyAction({ label, event }: Reply<string>): Action {
  const words = label.toWellFormed().trim().replace(/\s+/g, ' ');
  const shown = shortenToLetters(words, limits.labelLetters);
  const spoken = shortenToLetters(words, limits.displayTextLetters);
  if (event.type === 'location') return locationAction(words);
  const data = event.type === 'text' || event.type === 'date' ? null : writePostbackData(event);
  return data === null || data.length > limits.dataUnits
    ? { type: 'message', label: shown, text: spoken }
    : { type: 'postback', label: shown, data, displayText: spoken };
}

/** The date picker of a question. It has no `displayText`, on purpose: the day leaves no trace in the talk. */
export function pickerAction(question: QuestionId, label: string, today: PlainDate): Action {
  return {
    type: 'datetimepicker',
    label: shortenToLetters(label, limits.labelLetters),
    data: writePickerData(question),
    mode: 'date',
    ...pickerRange(question, today),
  };
}

/** A button by which a phone says where it is. */
export function locationAction(label: string): Action {
  return { type: 'location', label: shortenToLetters(label, limits.labelLetters) };
}

/** A button that opens a page of ours; none where there is no such page. */
export function openButton(label: string, address: string | null): readonly Action[] {
  const action = address === null ? null : openAction(label, address, limits.labelLetters);
  return action === null ? [] : [action];
}

/** The buttons under the newest message; what is too much for LINE stays out, its number in the text is enough. */
export function quickReply(actions: readonly Action[]): messagingApi.QuickReply | undefined {
  if (actions.length === 0) return undefined;
  return { items: actions.slice(0, limits.quickReplies).map((action) => ({ type: 'action', action })) };
}
