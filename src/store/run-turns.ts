import type { React, Reaction, Seen } from '../protocol/store.ts';
import type { Desk, Job, Settlement } from './desk.ts';
import { TurnFailed } from './failures.ts';
import { type Content, draftReminder, draftReply, type LetterDraft } from './letters.ts';
import { changePerson, countWithinMinute, eraseLetters, type Person, showPerson } from './people.ts';

/** An event that was not known, with whose it is and its place in the group. */
export interface News<Body> extends Job<Body> {
  readonly name: string;
  readonly index: number;
}

/** A letter just written. One that need not wait is in this instance's hands as soon as it is durable. */
export interface Draft<Body> {
  readonly letter: LetterDraft;
  readonly content: Content<Body>;
  readonly waits: boolean;
}

/** What a group of turns changed besides the people. */
export interface TurnsRun<Body> {
  readonly settled: ReadonlyMap<number, Settlement>;
  readonly drafts: readonly Draft<Body>[];
  /** People of whom everything is erased. */
  readonly erased: ReadonlySet<string>;
  /** Unsent letters whose words now stand in a new one. */
  readonly takenUp: readonly number[];
  readonly cancelled: readonly number[];
}

/** Runs turns one after another on people in memory. @throws TurnFailed */
export function runTurns<Body>(
  news: readonly News<Body>[],
  people: ReadonlyMap<string, Person<Body>>,
  desk: Desk,
  now: number,
): TurnsRun<Body> {
  const settled = new Map<number, Settlement>();
  const erased = new Set<string>();
  const takenUp: number[] = [];
  const cancelled: number[] = [];
  let drafts: Draft<Body>[] = [];
  let room = desk.roomToSend();

  for (const { arrival, react, index, name } of news) {
    const person = people.get(name) as Person<Body>;
    const count = arrival.unpaced === true ? 0 : countWithinMinute(person, arrival.received);
    if (count > desk.perMinute + 1) {
      settled.set(index, { handled: 'quiet', late: false });
      continue;
    }
    const seen = showPerson(person, arrival, count === desk.perMinute + 1, desk.roomForReminders);
    const reaction = run(react, seen);
    settled.set(index, { handled: 'handled', late: seen.late });
    if (reaction.type === 'ignore') continue;
    changePerson(person, arrival, reaction, now + desk.sessionLasts);
    if (reaction.type === 'forget') {
      erased.add(name);
      eraseLetters(person);
      drafts = drafts.filter(({ letter }) => letter.name !== name);
    }
    if (reaction.type === 'keep' && reaction.reminders !== undefined) {
      cancelled.push(...person.reminders.splice(0).flatMap(({ id }) => (id === null ? [] : [id])));
      drafts = drafts.filter(({ letter }) => letter.name !== name || letter.kind !== 'reminder');
      for (const { notBefore, body } of reaction.reminders) {
        const content = { person: arrival.person, body };
        person.reminders.push({ id: null, notBefore });
        drafts.push({
          letter: draftReminder(name, notBefore, now, content, desk.keys),
          content,
          waits: true,
        });
      }
    }
    if (reaction.body === null) continue;
    takenUp.push(...person.unsent.splice(0).map((letter) => letter.id));
    const content = {
      person: arrival.person,
      body: reaction.body,
      ...(arrival.replyToken === undefined ? {} : { token: arrival.replyToken }),
    };
    const letter = draftReply(name, arrival.id, arrival.received, content, desk.keys);
    const waits = person.queued || room <= 0;
    if (!waits) room -= 1;
    person.queued = true;
    drafts.push({ letter, content, waits });
  }
  return { settled, drafts, erased, takenUp, cancelled };
}

function run<Body>(react: React<Body>, seen: Seen<Body>): Reaction<Body> {
  try {
    return react(seen);
  } catch (error) {
    throw new TurnFailed(error);
  }
}
