import type { Incoming } from '../../protocol/incoming.ts';
import type { Locale } from '../../protocol/language.ts';
import type { Message } from '../../protocol/message.ts';
import type { Outcome } from '../../protocol/outcome.ts';
import type { PhraseKey } from '../../protocol/phrase-key.ts';
import type { Session } from '../../protocol/session.ts';
import type { Reaction, Seen } from '../../protocol/store.ts';
import type { Turn, World } from '../../protocol/world.ts';
import { apologize } from './apologize.ts';
import { fitReply } from './fit-reply.ts';
import { isOutOfTurn, withoutAnswersUpTo } from './late-event.ts';
import { type LineBody, messagesOf } from './line-body.ts';
import type { TalkEvent } from './read-event.ts';
import { readNumber } from './read-number.ts';
import { sayLine, speakLine } from './say-line.ts';
import { stampAnswers, withoutMessage } from './stamp-answers.ts';
import { type Rendered, writeMessages } from './write-messages.ts';

/** What a talk is held with. `report` hears of a turn that failed; the error names no one. */
export interface Tools {
  readonly turn: Turn;
  readonly world: World;
  /** Where residents reach this server's pages; null where there is no such address. */
  readonly publicUrl: string | null;
  readonly report: (error: unknown) => void;
}

/** A session and what to say with it, before it is drawn. */
interface Step {
  readonly session: Session;
  readonly messages: readonly Message<string>[];
  readonly outcome: Outcome<string> | null;
}

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
      return begin(event, { type: 'start' }, [], seen, tools);
    default:
  }
  if (seen.tooMany) return say(seen, tools, 'line.tooMany');
  if (session === null) return beginWith(event, seen, tools);
  if (happening.kind !== 'incoming') {
    const key = happening.kind === 'media' ? 'line.media' : 'talk.oldButton';
    return goOn(event, seen, tools, (current) => askAgain(current, key, tools));
  }
  if (seen.late && isOutOfTurn(happening.incoming, session, event.at)) {
    return goOn(event, seen, tools, (current) => askAgain(current, 'line.late', tools));
  }
  const incoming = readNumber(happening.incoming, session.offered ?? []);
  return goOn(event, seen, tools, (current) => takeTurn(current, incoming, tools));
}

/** The first event of a talk, or the first after its answers were deleted. */
function beginWith(event: TalkEvent, seen: Seen<LineBody>, tools: Tools): Reaction<LineBody> {
  const { happening } = event;
  if (happening.kind === 'media') return begin(event, { type: 'start' }, ['line.media'], seen, tools);
  if (happening.kind !== 'incoming') return begin(event, { type: 'start' }, [], seen, tools);
  const before: readonly PhraseKey[] = happening.incoming.type === 'answer' ? ['line.begunAgain'] : [];
  return begin(event, happening.incoming, before, seen, tools);
}

function begin(
  event: TalkEvent,
  incoming: Incoming,
  before: readonly PhraseKey[],
  seen: Seen<LineBody>,
  tools: Tools,
): Reaction<LineBody> {
  const inLanguage = (locale: Locale): Step => {
    const blank: Session = { id: event.id, city: tools.world.city.id, locale, unclear: 0, trail: [] };
    const step = takeFirstTurn(blank, incoming, tools);
    const lines = before.map((key) => sayLine(key, step.session.locale, tools.world));
    return { ...step, messages: [...lines, ...step.messages] };
  };
  const first = inLanguage(firstLocale);
  if (first.session.locale !== firstLocale) return keep(event, null, first, seen, tools);
  const drawn = {
    ja: draw(first, seen, tools),
    en: draw(inLanguage('en'), seen, tools),
  };
  return {
    type: 'keep',
    session: remember(event, null, first.session, drawn[firstLocale]),
    body: {
      type: 'firstWords',
      messages: { ja: drawn.ja.messages, en: drawn.en.messages },
      event: event.id,
      at: event.at,
    },
    reminders: [],
  };
}

/** A greeting that was not understood as an answer is greeted; nobody is corrected at the first word. */
function takeFirstTurn(blank: Session, incoming: Incoming, tools: Tools): Step {
  const step = takeTurn(blank, incoming, tools);
  const isGreeting =
    step.session.trail.length === 0 && (incoming.type === 'start' || step.session.unclear > 0);
  if (!isGreeting) return step;
  const [greeting, ...rest] = takeTurn(blank, { type: 'start' }, tools).messages;
  const kept = sayLine('line.kept', blank.locale, tools.world);
  return { ...step, session: blank, messages: greeting === undefined ? [kept] : [greeting, kept, ...rest] };
}

/** The talk goes on by one step. Where only the question is repeated, the session stays as it was. */
function goOn(
  event: TalkEvent,
  seen: Seen<LineBody>,
  tools: Tools,
  take: (session: Session) => Step,
): Reaction<LineBody> {
  if (seen.session === null) return { type: 'ignore' };
  return keep(event, seen.session, take(seen.session), seen, tools);
}

function keep(
  event: TalkEvent,
  before: Session | null,
  step: Step,
  seen: Seen<LineBody>,
  tools: Tools,
): Reaction<LineBody> {
  const drawn = draw(step, seen, tools);
  return { type: 'keep', session: remember(event, before, step.session, drawn), body: said(drawn.messages) };
}

function remember(event: TalkEvent, before: Session | null, after: Session, { offered }: Rendered): Session {
  const { happening } = event;
  const messageId = happening.kind === 'incoming' ? happening.messageId : undefined;
  return { ...stampAnswers(before, after, event.at, messageId), offered };
}

function takeTurn(session: Session, incoming: Incoming, { turn, world }: Tools): Step {
  const result = turn(session, incoming, world);
  if ('needs' in result) throw new Error(`The server's world lacks ${result.needs.join(', ')}`);
  return result;
}

/** A word of ours, then the open question; after the answer, then what else can be asked for, not the answer again. */
function askAgain(session: Session, key: PhraseKey, tools: Tools): Step {
  const { messages, outcome } = takeTurn(session, { type: 'start' }, tools);
  const question = messages.filter(({ type }) => type === 'ask');
  const offers = messages.filter((message) => message.type === 'say' && message.replies !== undefined);
  const asking = question.length > 0 ? question : offers;
  return { session, messages: [sayLine(key, session.locale, tools.world), ...asking], outcome };
}

/** Says one sentence and changes nothing. */
function say(seen: Seen<LineBody>, tools: Tools, key: PhraseKey): Reaction<LineBody> {
  const text = speakLine(key, seen.session?.locale ?? firstLocale, tools.world);
  return { type: 'say', body: said([{ type: 'text', text }]) };
}

function keepQuietly(session: Session): Reaction<LineBody> {
  return { type: 'keep', session, body: null };
}

/** Draws what a step says, after what could not be sent before. */
function draw(step: Step, { unsent }: Seen<LineBody>, { world, publicUrl }: Tools): Rendered {
  const { session, messages, outcome } = step;
  const { locale, trail } = session;
  const answered = trail.map(({ question }) => question);
  const rendered = writeMessages(messages, { locale, world, publicUrl, outcome, answered });
  const earlier = unsent
    .flatMap((body) => messagesOf(body, locale))
    .map(({ quickReply: _, ...message }) => message);
  return { ...rendered, messages: fitReply([...earlier, ...rendered.messages]) };
}

function said(messages: Rendered['messages']): LineBody {
  return { type: 'said', messages };
}
