import type { messagingApi } from '@line/bot-sdk';
import type { Incoming } from '../../protocol/incoming.ts';
import type { Locale } from '../../protocol/language.ts';
import type { Ask, Message, Reply } from '../../protocol/message.ts';
import type { Outcome } from '../../protocol/outcome.ts';
import type { QuestionId } from '../../protocol/question.ts';
import type { World } from '../../protocol/world.ts';
import { isDateQuestion } from '../../rules/answers.ts';
import { dayOf } from '../../rules/day.ts';
import { writeAnswerCard } from './answer-card.ts';
import { fitReply } from './fit-reply.ts';
import { gatherOffers } from './offers.ts';
import { calendarAddress, privatePageAddress } from './pages.ts';
import { locationAction, openButton, pickerAction, quickReply, replyAction } from './quick-replies.ts';
import { type ReminderWish, reminderAction } from './reminder-actions.ts';
import { speakLine } from './say-line.ts';
import { withChoices, writeMessage, writeText } from './write-message.ts';

type LineMessage = messagingApi.Message;
type Action = messagingApi.Action;

/** What a reply is drawn with. */
export interface View {
  readonly locale: Locale;
  readonly world: World;
  /** Where residents reach this server's pages; null where there is no such address. */
  readonly publicUrl: string | null;
  /** The outcome, where the messages hold its card. */
  readonly outcome: Outcome<string> | null;
  /** The questions that are answered: what may be changed. */
  readonly answered: readonly QuestionId[];
  /** May who reads this ask to be reminded ('yes'), or to be left alone ('no')? */
  readonly reminder: ReminderWish | null;
}

/** A reply ready for LINE, and what its numbers stand for: number 1 is `offered[0]`. */
export interface Rendered {
  readonly messages: readonly LineMessage[];
  readonly offered: readonly Incoming[];
}

/**
 * Turns neutral messages into LINE's, valid whatever they hold: at most five, the question last, the buttons under
 * the last one. Where a client shows no such buttons (LINE for PC), the choices stand in the text, numbered.
 */
export function writeMessages(given: readonly Message<string>[], view: View): Rendered {
  const messages = withQuestions(given, view).map((message) => gatherOffers(message, view));
  const asked = messages.findLast((message) => message.type === 'ask');
  const others = messages.filter((message) => message !== asked);
  const offers = others.flatMap((message) => (message.type === 'say' ? (message.replies ?? []) : []));
  const numbered = asked?.replies.length ? asked.replies : offers;
  const written = writeOthers(others, numbered, view);
  const question = asked === undefined ? [] : [writeText(writeQuestion(asked, numbered, view))];
  const actions = [
    ...(asked === undefined ? [] : dateActions(asked, view)),
    ...[...(asked?.replies ?? []), ...offers].map(replyAction),
    ...locationActions(messages, view),
    ...(asked === undefined ? reminderActions(view) : []),
    ...openButton(speakLine('line.replies.calendar', view.locale, view.world), calendarOf(messages, view)),
  ];
  return {
    messages: attach(fitReply([...written, ...question]), quickReply(actions)),
    offered: numbered.map(({ event }) => event),
  };
}

/** After an answer one may also ask about something else. */
function withQuestions(
  messages: readonly Message<string>[],
  { locale, world }: View,
): readonly Message<string>[] {
  if (!messages.some(({ type }) => type === 'card')) return messages;
  const label = speakLine('line.replies.questions', locale, world);
  const last = messages.findLast((message) => message.type === 'say' && message.replies !== undefined);
  return messages.map((message) =>
    message === last && message.type === 'say'
      ? {
          ...message,
          replies: [...(message.replies ?? []), { label, event: { type: 'topic', topic: 'help' } }],
        }
      : message,
  );
}

/** The card takes the places and links of its reply in; beside it the recommended counter stands on the map. */
function writeOthers(
  messages: readonly Message<string>[],
  numbered: readonly Reply<string>[],
  view: View,
): readonly LineMessage[] {
  const { outcome, locale, world } = view;
  const places = messages.filter((message) => message.type === 'place');
  const links = messages.filter((message) => message.type === 'link');
  const card = messages.find((message) => message.type === 'card');
  const calendar = calendarOf(messages, view);
  const flex =
    card && outcome ? writeAnswerCard({ card, outcome, places, links, calendar }, locale, world) : null;
  const isInCard = (message: Message<string>) =>
    flex !== null && (message.type === 'link' || (message.type === 'place' && message !== places[0]));
  return messages
    .filter((message) => !isInCard(message))
    .map((message) => (message === card && flex !== null ? flex : writeMessage(message, numbered)));
}

/** With the answer: the page that puts its days into the phone's own calendar. */
function calendarOf(
  messages: readonly Message<string>[],
  { outcome, locale, publicUrl }: View,
): string | null {
  const isShown = outcome !== null && messages.some(({ type }) => type === 'card');
  return isShown ? calendarAddress(publicUrl, locale, outcome) : null;
}

/** With an answer of several counters: where the phone is, so that the nearest comes first. */
function locationActions(
  messages: readonly Message<string>[],
  { outcome, locale, world }: View,
): readonly Action[] {
  const isShown = outcome !== null && messages.some(({ type }) => type === 'card');
  if (!isShown || outcome.counters.length < 2) return [];
  return [locationAction(speakLine('line.replies.location', locale, world))];
}

function reminderActions({ reminder, locale, world }: View): readonly Action[] {
  if (reminder === null) return [];
  const key = reminder === 'yes' ? 'line.reminder.offer' : 'line.reminder.cancel';
  return [reminderAction(reminder, speakLine(key, locale, world))];
}

/** The question with its choices. Where the city keeps dates out of the talk, it says where to answer instead. */
function writeQuestion(asked: Ask<string>, numbered: readonly Reply<string>[], view: View): string {
  const said = withChoices(asked.text, asked.replies, numbered);
  const url = datesPage(asked, view);
  return url === null
    ? said
    : `${said}\n\n${speakLine('line.datesOnPage', view.locale, view.world, { url })}`;
}

/** The page on which a date has to be given; null where it may be given here. */
function datesPage({ question }: Ask<string>, { locale, world, publicUrl }: View): string | null {
  const isForbidden = isDateQuestion(question) && world.city.line.dates === 'page';
  return isForbidden ? privatePageAddress(publicUrl, locale) : null;
}

/** The date picker, and the page where the same is answered without LINE. */
function dateActions(asked: Ask<string>, view: View): readonly Action[] {
  const { locale, world, publicUrl } = view;
  if (!isDateQuestion(asked.question)) return [];
  const label = speakLine('line.replies.pickDate', locale, world);
  const pick = pickerAction(asked.question, label, dayOf(world.now));
  const page = privatePageAddress(publicUrl, locale);
  const open = openButton(speakLine('line.replies.privatePage', locale, world), page);
  return datesPage(asked, view) === null ? [pick, ...open] : open;
}

function attach(
  messages: readonly LineMessage[],
  buttons: messagingApi.QuickReply | undefined,
): readonly LineMessage[] {
  const last = messages.at(-1);
  if (last === undefined || buttons === undefined) return messages;
  return [...messages.slice(0, -1), { ...last, quickReply: buttons }];
}
