import type { Incoming } from '../../protocol/incoming.ts';
import type { Locale } from '../../protocol/language.ts';
import type { Message } from '../../protocol/message.ts';
import type { PhraseKey } from '../../protocol/phrase-key.ts';
import type { Read } from '../../protocol/reading.ts';
import type { Session } from '../../protocol/session.ts';
import { dayOf } from '../../rules/day.ts';
import { followAnswer } from './follow-answer.ts';
import { drawStep, firstLocale, type Kept, keepStep, remember } from './keep-step.ts';
import type { KnownPerson } from './known-person.ts';
import type { TalkEvent } from './read-event.ts';
import { sayLine } from './say-line.ts';
import { type Step, type Tools, takeFirstTurn } from './step.ts';

/** The first event of a talk, or the first after its answers were deleted. */
export function beginWith(event: TalkEvent, known: KnownPerson, tools: Tools): Kept {
  const { happening } = event;
  if (happening.kind === 'media') return beginTalk(event, { type: 'start' }, ['line.media'], known, tools);
  if (happening.kind === 'reminder' && happening.wish === 'no')
    return {
      ...beginTalk(event, { type: 'start' }, ['line.reminder.cancelled'], known, tools),
      reminders: [],
    };
  if (happening.kind === 'reminder')
    return beginTalk(event, { type: 'start' }, ['line.reminder.notYet'], known, tools);
  if (happening.kind !== 'incoming') return beginTalk(event, { type: 'start' }, [], known, tools);
  const before: readonly PhraseKey[] = happening.incoming.type === 'answer' ? ['line.begunAgain'] : [];
  return beginTalk(event, happening.incoming, before, known, tools);
}

/** Unless the first words name a language themselves, they are made in all: the profile decides when they are sent. */
export function beginTalk(
  event: TalkEvent,
  incoming: Incoming,
  before: readonly PhraseKey[],
  known: KnownPerson,
  toolsOfEvent: Tools,
): Kept {
  const seen = { ...known, session: null };
  const tools = readingOnce(toolsOfEvent);
  const inLanguage = (locale: Locale): Step => {
    const blank = blankTalk(event, locale, known.takenBack, tools);
    const step = takeFirstTurn(blank, incoming, tools);
    const lines = before.map((key) => sayLine(key, step.session.locale, tools.world));
    return { ...step, messages: insertBeforeQuestion(step.messages, lines) };
  };
  const first = inLanguage(firstLocale);
  if (first.session.locale !== firstLocale) return keepStep(event, null, first, seen, tools);
  const { step, reminders, ...followed } = followAnswer(first, seen, tools.world);
  const inEnglish = followAnswer(inLanguage('en'), seen, tools.world);
  const ja = drawStep(step, followed.seen, tools);
  const en = drawStep(inEnglish.step, inEnglish.seen, tools);
  return {
    type: 'keep',
    session: remember(event, first, ja),
    body: {
      type: 'firstWords',
      messages: { ja: ja.messages, en: en.messages },
      day: dayOf(tools.world.now),
      event: event.id,
      at: event.at,
      offered: { ja: ja.offered, en: en.offered },
    },
    ...(reminders !== undefined && { reminders }),
  };
}

/** A talk in which nothing was said yet; what was taken back before it stays known. */
export function blankTalk(
  { id }: TalkEvent,
  locale: Locale,
  takenBack: readonly string[],
  { world }: Tools,
): Session {
  return {
    id,
    city: world.city.id,
    locale,
    unclear: 0,
    trail: [],
    ...(takenBack.length > 0 && { takenBack }),
  };
}

/**
 * Tools that read the first words once, whatever languages answer them: the language of the talk matters to the wish for
 * the other one alone, and who wishes that is answered in one.
 */
function readingOnce(tools: Tools): Tools {
  const { read } = tools.world;
  if (read === undefined) return tools;
  let reading: ReturnType<Read> | undefined;
  const readFirst: Read = (text, context) => {
    reading ??= read(text, context);
    return reading;
  };
  return { ...tools, world: { ...tools.world, read: readFirst } };
}

/** What is said first stays first: to who lost the card, that is how to stop it. */
function insertBeforeQuestion(
  messages: readonly Message<string>[],
  lines: readonly Message<string>[],
): readonly Message<string>[] {
  const at = messages.findIndex(({ type }) => type === 'ask');
  return at < 0 ? [...messages, ...lines] : messages.toSpliced(at, 0, ...lines);
}
