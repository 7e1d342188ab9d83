import type { Incoming } from '../../protocol/incoming.ts';
import type { Locale } from '../../protocol/language.ts';
import type { PhraseKey } from '../../protocol/phrase-key.ts';
import type { Session } from '../../protocol/session.ts';
import type { Reaction, Seen } from '../../protocol/store.ts';
import type { World } from '../../protocol/world.ts';
import { apologize } from './apologize.ts';
import { fitReply } from './fit-reply.ts';
import { isOutOfTurn, withoutAnswersUpTo } from './late-event.ts';
import { type LineBody, messagesOf } from './line-body.ts';
import type { TalkEvent } from './read-event.ts';
import { readNumber } from './read-number.ts';
import type { ReminderWish } from './reminder-actions.ts';
import { remindersFor } from './reminders.ts';
import { sayLine, speakLine } from './say-line.ts';
import { stampAnswers, withoutMessage } from './stamp-answers.ts';
import { askAgain, type Step, type Tools, takeFirstTurn, takeTurn } from './step.ts';
import { wantsForgetting } from './wants-forgetting.ts';
import { type Rendered, writeMessages } from './write-messages.ts';

type Kept = Extract<Reaction<LineBody>, { readonly type: 'keep' }>;

const firstLocale: Locale = 'ja';

/** What one event of a one-to-one talk leads to. Pure, but for the report of a failed turn. */
export function reactToTalk(event: TalkEvent, seen: Seen<LineBody>, tools: Tools): Reaction<LineBody> {
  try {
    return react(event, seen, tools);
  } catch (error) {
    tools.report(error);
    return { type: 'say', body: said(apologize(seen.session, tools.world)) };
  }
}

function react(event: TalkEvent, seen: Seen<LineBody>, tools: Tools): Reaction<LineBody> {
  const { session } = seen;
  const { happening } = event;
  switch (happening.kind) {
    case 'unfollow':
      if (!seen.late) return { type: 'forget', body: null };
      return session === null ? { type: 'ignore' } : keepQuietly(withoutAnswersUpTo(session, event.at));
    case 'unsend':
      return session === null
        ? { type: 'ignore' }
        : keepQuietly(withoutMessage(session, happening.messageId));
    case 'follow':
      if (seen.late && session !== null) return keepQuietly(withoutAnswersUpTo(session, event.at));
      return { ...begin(event, { type: 'start' }, [], seen, tools), reminders: [] };
    default:
  }
  if (seen.tooMany) return { type: 'say', body: sentence('line.tooMany', session, tools) };
  if (isForgetting(event)) return { type: 'forget', body: sentence('line.forgotten', session, tools) };
  if (happening.kind === 'reminder' && session !== null)
    return remind(event, happening.wish, session, seen, tools);
  if (session === null) return beginWith(event, seen, tools);
  return keep(event, session, goOn(event, session, seen, tools), seen, tools);
}

/** Books the reminders of the answer that stands, or cancels those that wait. */
function remind(
  event: TalkEvent,
  wish: ReminderWish,
  session: Session,
  seen: Seen<LineBody>,
  tools: Tools,
): Reaction<LineBody> {
  const { outcome } = askAgain(session, null, tools);
  const reminders =
    wish === 'yes' && outcome !== null ? remindersFor(outcome, session.locale, tools.world, seen) : [];
  const key =
    wish === 'no'
      ? 'line.reminder.cancelled'
      : reminders.length > 0
        ? 'line.reminder.booked'
        : 'line.reminder.notPossible';
  const reminded = { ...seen, reminded: reminders.length > 0 };
  return { ...keep(event, session, askAgain(session, key, tools), reminded, tools), reminders };
}

function isForgetting({ happening }: TalkEvent): boolean {
  return (
    happening.kind === 'incoming' &&
    happening.incoming.type === 'text' &&
    wantsForgetting(happening.incoming.text)
  );
}

/** The talk goes on by one step. */
function goOn({ happening, at }: TalkEvent, session: Session, { late }: Seen<LineBody>, tools: Tools): Step {
  if (happening.kind === 'media') return askAgain(session, 'line.media', tools);
  if (happening.kind !== 'incoming') return askAgain(session, 'talk.oldButton', tools);
  if (late && isOutOfTurn(happening.incoming, session, at)) return askAgain(session, 'line.late', tools);
  return takeTurn(session, readNumber(happening.incoming, session.offered ?? []), tools);
}

/** The first event of a talk, or the first after its answers were deleted. */
function beginWith(event: TalkEvent, seen: Seen<LineBody>, tools: Tools): Reaction<LineBody> {
  const { happening } = event;
  if (happening.kind === 'media') return begin(event, { type: 'start' }, ['line.media'], seen, tools);
  if (happening.kind === 'reminder' && happening.wish === 'no')
    return { ...begin(event, { type: 'start' }, ['line.reminder.cancelled'], seen, tools), reminders: [] };
  if (happening.kind !== 'incoming') return begin(event, { type: 'start' }, [], seen, tools);
  const before: readonly PhraseKey[] = happening.incoming.type === 'answer' ? ['line.begunAgain'] : [];
  return begin(event, happening.incoming, before, seen, tools);
}

/** Unless the first words name a language themselves, they are made in all: the profile decides when they are sent. */
function begin(
  event: TalkEvent,
  incoming: Incoming,
  before: readonly PhraseKey[],
  seen: Seen<LineBody>,
  tools: Tools,
): Kept {
  const inLanguage = (locale: Locale): Step => {
    const blank: Session = { id: event.id, city: tools.world.city.id, locale, unclear: 0, trail: [] };
    const step = takeFirstTurn(blank, incoming, tools);
    const lines = before.map((key) => sayLine(key, step.session.locale, tools.world));
    return { ...step, messages: [...lines, ...step.messages] };
  };
  const first = inLanguage(firstLocale);
  if (first.session.locale !== firstLocale) return keep(event, null, first, seen, tools);
  const ja = draw(first, seen, tools);
  const en = draw(inLanguage('en'), seen, tools);
  return {
    type: 'keep',
    session: remember(event, null, first.session, ja),
    body: {
      type: 'firstWords',
      messages: { ja: ja.messages, en: en.messages },
      event: event.id,
      at: event.at,
    },
  };
}

function keep(
  event: TalkEvent,
  before: Session | null,
  step: Step,
  seen: Seen<LineBody>,
  tools: Tools,
): Kept {
  const drawn = draw(step, seen, tools);
  const { locale } = step.session;
  const hasChanged = locale !== (before?.locale ?? firstLocale);
  return {
    type: 'keep',
    session: remember(event, before, step.session, drawn),
    body: { type: 'said', messages: drawn.messages, ...(hasChanged && { menu: locale }) },
  };
}

function keepQuietly(session: Session): Reaction<LineBody> {
  return { type: 'keep', session, body: null };
}

function remember(event: TalkEvent, before: Session | null, after: Session, { offered }: Rendered): Session {
  const { happening } = event;
  const messageId = happening.kind === 'incoming' ? happening.messageId : undefined;
  return { ...stampAnswers(before, after, event.at, messageId), offered };
}

/** Draws what a step says, after what could not be sent before. */
function draw(step: Step, seen: Seen<LineBody>, { world, publicUrl }: Tools): Rendered {
  const { session, messages, outcome } = step;
  const { locale, trail } = session;
  const answered = trail.map(({ question }) => question);
  const reminder = offerReminder(step, seen, world);
  const rendered = writeMessages(messages, { locale, world, publicUrl, outcome, answered, reminder });
  const earlier = seen.unsent
    .flatMap((body) => messagesOf(body, locale))
    .map(({ quickReply: _, ...message }) => message);
  return { ...rendered, messages: fitReply([...earlier, ...rendered.messages]) };
}

/** With an answer: to be reminded where that is possible, or no longer where it is booked. */
function offerReminder({ session, outcome }: Step, seen: Seen<LineBody>, world: World): ReminderWish | null {
  if (outcome === null) return null;
  if (seen.reminded) return 'no';
  return remindersFor(outcome, session.locale, world, seen).length > 0 ? 'yes' : null;
}

function sentence(key: PhraseKey, session: Session | null, { world }: Tools): LineBody {
  return said([{ type: 'text', text: speakLine(key, session?.locale ?? firstLocale, world) }]);
}

function said(messages: Rendered['messages']): LineBody {
  return { type: 'said', messages };
}
