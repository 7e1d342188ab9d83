import type { messagingApi } from '@line/bot-sdk';
import type { Locale } from '../../protocol/language.ts';
import type { PhraseKey } from '../../protocol/phrase-key.ts';
import type { Session } from '../../protocol/session.ts';
import type { Reaction, Seen } from '../../protocol/store.ts';
import type { World } from '../../protocol/world.ts';
import { dayOf } from '../../rules/day.ts';
import { followAnswer } from './follow-answer.ts';
import { holdsOn, type LineBody, messagesOf } from './line-body.ts';
import { putBefore } from './put-before.ts';
import type { TalkEvent } from './read-event.ts';
import type { ReminderWish } from './reminder-actions.ts';
import { remindersFor } from './reminders.ts';
import { speakLine } from './say-line.ts';
import { stampAnswers } from './stamp-answers.ts';
import type { Step, Tools } from './step.ts';
import { type Rendered, writeMessages } from './write-messages.ts';

/** A talk that goes on. */
export type Kept = Extract<Reaction<LineBody>, { readonly type: 'keep' }>;

/** What a person reads of whom nothing is known yet. */
export const firstLocale: Locale = 'ja';

/** The talk goes on with a step: its session, stamped, what it says, drawn, and the reminders that follow from it. */
export function keepStep(
  event: TalkEvent,
  before: Session | null,
  taken: Step,
  seenBefore: Seen<LineBody>,
  tools: Tools,
): Kept {
  const { step, seen, reminders } = followAnswer(taken, seenBefore, tools.world);
  const drawn = drawStep(step, seen, tools);
  const { locale } = step.session;
  const hasChanged = locale !== (before?.locale ?? firstLocale);
  return {
    type: 'keep',
    session: remember(event, step, drawn),
    body: { ...said(drawn.messages, tools.world), ...(hasChanged && { menu: locale }) },
    ...(reminders !== undefined && { reminders }),
  };
}

/**
 * The session with what the next event needs to know: when and by what each answer came, what the numbers mean, and
 * when something was last done that an older event may not undo.
 */
export function remember({ at, happening }: TalkEvent, after: Step, { offered }: Rendered): Session {
  const messageId = happening.kind === 'incoming' ? happening.messageId : undefined;
  const { remindedAt = 0 } = after.session;
  return {
    ...stampAnswers(after.session, at, messageId),
    offered,
    ...((after.startsOver || happening.kind === 'follow') && { wipedAt: at }),
    ...(after.withdraws && { withdrawnAt: at }),
    ...(happening.kind === 'reminder' && { remindedAt: Math.max(at, remindedAt) }),
  };
}

/** Draws what a step says, after what could not be sent before. */
export function drawStep(step: Step, seen: Seen<LineBody>, { world, publicUrl }: Tools): Rendered {
  const { session, messages, outcome } = step;
  const { locale, trail } = session;
  const answered = trail.map(({ question }) => question);
  const reminder = offerReminder(step, seen, world);
  const rendered = writeMessages(messages, { locale, world, publicUrl, outcome, answered, reminder });
  return { ...rendered, messages: afterUnsent(rendered.messages, locale, seen, world) };
}

/**
 * What could not be sent before stands in front: the reply that does not take it up loses it. In place of an answer of
 * another day stands that it did not arrive, as long as there is a talk to ask for it again in.
 */
export function afterUnsent(
  messages: Rendered['messages'],
  locale: Locale,
  { session, unsent }: Seen<LineBody>,
  world: World,
): Rendered['messages'] {
  const today = dayOf(world.now);
  const isMissed = unsent.some((body) => body.type !== 'reminder' && !holdsOn(body, today));
  const missed = isMissed && session !== null ? [[text('line.notArrived', locale, world)]] : [];
  const standing = unsent.filter((body) => holdsOn(body, today));
  return putBefore([...missed, ...standing.map((body) => messagesOf(body, locale))], messages);
}

/** With an answer: to be reminded where that is possible, or no longer where it is booked. */
function offerReminder({ session, outcome }: Step, seen: Seen<LineBody>, world: World): ReminderWish | null {
  if (outcome === null) return null;
  if (seen.reminders.length > 0) return 'no';
  return remindersFor(outcome, session.locale, world, seen).length > 0 ? 'yes' : null;
}

/** One sentence of ours, which changes nothing. */
export function sentence(key: PhraseKey, seen: Seen<LineBody>, { world }: Tools): LineBody {
  const locale = seen.session?.locale ?? firstLocale;
  return said(afterUnsent([text(key, locale, world)], locale, seen, world), world);
}

/** What is said today. */
export function said(messages: Rendered['messages'], { now }: World): Extract<LineBody, { type: 'said' }> {
  return { type: 'said', messages, day: dayOf(now) };
}

function text(key: PhraseKey, locale: Locale, world: World): messagingApi.TextMessage {
  return { type: 'text', text: speakLine(key, locale, world) };
}
