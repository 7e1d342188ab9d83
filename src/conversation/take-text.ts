import { askBack, asSay } from '../flows/ask-back.ts';
import { sayNotKnown } from '../flows/not-known.ts';
import { sayBack } from '../flows/say-back.ts';
import { sayRefusal } from '../flows/say-refusal.ts';
import { sayUnclear } from '../flows/unclear.ts';
import type { Message, Reply } from '../protocol/message.ts';
import type { Phrase } from '../protocol/phrase.ts';
import type { Reading, ReadingContext } from '../protocol/reading.ts';
import type { Session } from '../protocol/session.ts';
import type { Resource, World } from '../protocol/world.ts';
import { answersOf } from '../rules/answers.ts';
import { isTopicId, isUrgent, type TopicId, withoutRepeats } from '../rules/topics.ts';
import { type DateFields, readDateFields } from '../understanding/read-date-fields.ts';
import { pendingIn, type Step } from './step.ts';
import { sayReasons, type Taken, takeAnswers } from './take-answers.ts';
import { takeCommand } from './take-command.ts';
import { sayTopic } from './take-topic.ts';

/** Reads a typed sentence and does what it says: a command first, then every clear answer in it. */
export function takeText(
  session: Session,
  text: string,
  world: World,
): Step | { readonly needs: readonly Resource[] } {
  if (world.read === undefined) return { needs: ['reading'] };
  const reading = world.read(text, contextOf(session, world));
  return 'needs' in reading ? reading : takeReading(session, reading, world);
}

/** Reads the three fields of a date, for which no reader has to be loaded. */
export function takeDate(session: Session, fields: DateFields, world: World): Step {
  return takeReading(session, readDateFields(fields, contextOf(session, world)), world);
}

function contextOf(session: Session, { city, now, places, asking }: World): ReadingContext {
  return {
    pending: pendingIn(session),
    answers: answersOf(session.trail),
    city,
    now,
    locale: session.locale,
    ...(places && { places }),
    ...(asking && { asking }),
  };
}

function takeReading(session: Session, reading: Reading, world: World): Step {
  return isEmpty(reading) ? notUnderstood(session, reading, world) : understood(session, reading, world);
}

function isEmpty({ answers, refusals, ambiguities, sensitive, command, topics }: Reading): boolean {
  const found = [...answers, ...refusals, ...ambiguities, ...topics];
  return found.length === 0 && sensitive === undefined && command === undefined;
}

function notUnderstood(
  session: Session,
  { near = [], isElse, isNotKnown }: Reading,
  { city, now }: World,
): Step {
  const where = { pending: pendingIn(session), answers: answersOf(session.trail) };
  const help = isNotKnown && where.pending ? sayNotKnown(where.pending, where.answers, city) : [];
  if (help.length > 0) return { session: { ...session, unclear: 0 }, said: help, shows: 'offers' };
  const unclear = session.unclear + 1;
  return {
    session: { ...session, unclear },
    said: sayUnclear(
      { ...where, times: unclear, near: near.filter(isTopicId), isElse: isElse === true },
      city,
      now,
    ),
    shows: 'offers',
    isRefused: true,
  };
}

function understood(session: Session, reading: Reading, world: World): Step {
  const start: Step = reading.command
    ? takeCommand(session, reading.command)
    : { session: { ...session, unclear: 0 }, said: [], shows: 'offers' };
  const taken = takeAnswers(start.session, reading.answers, world);
  const hasTaken = taken.added.length + taken.changed.length + taken.known.length > 0;
  const { said, meant } = askBackAll(taken.session, reading, world);
  const pending = pendingIn(taken.session);
  const refusals = [...reading.refusals.map((one) => sayRefusal(one, pending)), ...taken.refused];
  return {
    session: taken.session,
    said: [
      ...sayTopics(reading, taken.session, world, isUrgent),
      ...start.said,
      ...warn(reading),
      ...sayTaken(taken, refusals, world),
      ...said,
      ...sayTopics(reading, taken.session, world, (topic) => !isUrgent(topic)),
    ],
    shows: hasTaken ? 'answer' : start.shows,
    isRefused: reading.sensitive !== undefined || refusals.length > 0,
    refusals,
    startsOver: start.startsOver ?? false,
    withdraws: start.withdraws ?? false,
    ...(meant.length > 0 && { meant }),
  };
}

/** A warning that never repeats what it warns of. */
function warn({ sensitive }: Reading): readonly Message<Phrase>[] {
  return sensitive ? [{ type: 'say', text: { key: `talk.sensitive.${sensitive}` } }] : [];
}

function sayTaken(taken: Taken, refusals: readonly Phrase[], world: World): readonly Message<Phrase>[] {
  const { city } = world;
  return [
    ...sayBack('talk.changed', taken.changed, city, world),
    ...sayBack('talk.understood.line', [...taken.added, ...taken.known], city, world),
    ...sayReasons(refusals, taken.dropped),
  ];
}

interface AskedBackAll {
  readonly said: readonly Message<Phrase>[];
  readonly meant: readonly Reply<Phrase>[];
}

/** What the open question's answer may have meant goes into its replies; anything else is asked above it. */
function askBackAll(session: Session, { ambiguities }: Reading, world: World): AskedBackAll {
  const pending = pendingIn(session);
  const asked = ambiguities.map((ambiguity) => ({
    isOpen: ambiguity.question === pending,
    ...askBack(ambiguity, world.city, world),
  }));
  return {
    said: asked.map((one) => (one.isOpen ? { type: 'say', text: one.text } : asSay(one))),
    meant: asked.flatMap((one) => (one.isOpen ? one.replies : [])),
  };
}

/** Answers the side questions of the text that `which` lets through. */
function sayTopics(
  { topics }: Reading,
  session: Session,
  world: World,
  which: (topic: TopicId) => boolean,
): readonly Message<Phrase>[] {
  return withoutRepeats(topics.filter(isTopicId))
    .filter(which)
    .map((topic) => sayTopic(topic, session, world));
}
