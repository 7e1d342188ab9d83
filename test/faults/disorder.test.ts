import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { WebhookEvent } from '../../src/adapters/line/simulator/webhook-event.ts';
import { startLine } from '../line-platform/start-line.ts';
import { until } from '../store/until.ts';
import { makeChance, pickByWeight } from './chance.ts';
import { pick, type Step, tap, type } from './resident.ts';

const rounds = process.env['PROVE'] === '1' ? 400 : 25;
const people = ['U1', 'U2', 'U3', 'U4'];

/** What each question was last answered with, by the times of the events. */
type Given = Readonly<Record<string, string>>;

const answers: readonly (readonly [question: string, step: Step, value: string])[] = [
  ['birthday', pick('birthday', '1985-09-15'), '1985-09-15'],
  ['birthday', pick('birthday', '1991-02-03'), '1991-02-03'],
  ['issued', pick('issued', '2022-06-10'), '2022-06-10'],
  ['issued', pick('issued', '2023-01-20'), '2023-01-20'],
  ['renewedBefore', tap('type=answer&question=renewedBefore&value=first'), 'first'],
  ['applicant', tap('type=answer&question=applicant&value=self'), 'self'],
  ['lost', tap('type=answer&question=lost&value=no'), 'no'],
  ['ward', tap('type=answer&question=ward&value=naka'), 'naka'],
  ['ward', tap('type=answer&question=ward&value=saeki'), 'saeki'],
];

describe('webhooks that come twice, late, together, in one body and in any order', () => {
  let line: Awaited<ReturnType<typeof startLine>>;
  beforeAll(async () => {
    line = await startLine({
      people: people.map((userId) => ({ userId, language: 'ja' })),
      perMinute: 100_000,
    });
  });
  afterAll(() => line.stop());

  const replies = () =>
    line.platform.traffic().filter((one) => one.kind === 'call' && one.call === 'reply' && one.status === 200)
      .length;

  /** Brings events in webhooks of a few each, some of them twice, all at once. */
  async function bringInDisorder(events: readonly WebhookEvent[], chance: () => number): Promise<void> {
    const shuffled = events
      .flatMap((event) => (chance() < 0.25 ? [event, event] : [event]))
      .map((event) => ({ event, place: chance() }))
      .sort((one, other) => one.place - other.place)
      .map(({ event }) => event);
    const bodies: WebhookEvent[][] = [];
    while (shuffled.length > 0) bodies.push(shuffled.splice(0, 1 + Math.floor(3 * chance())));
    const statuses = await Promise.all(bodies.map((body) => line.platform.send(...body)));
    expect(new Set(statuses)).toEqual(new Set([200]));
  }

  test('each event has one reply, and the last answer to each question stands', async () => {
    const chance = makeChance(42);
    let expected = 0;
    for (let round = 0; round < rounds; round += 1) {
      const given = new Map<string, Given>();
      const events: WebhookEvent[] = [];
      for (const userId of people) {
        await line.platform.act(userId, { type: 'follow', follow: { isUnblocked: true } });
        let latest: Given = {};
        for (let step = 0; step < 8; step += 1) {
          const kind = pickByWeight({ answer: 9, words: 1 }, chance());
          const [question, act, value] = answers[
            Math.floor(chance() * answers.length)
          ] as (typeof answers)[number];
          const more = { timestamp: Date.now() + step };
          events.push(line.platform.makeEvent(userId, kind === 'words' ? type('うーん') : act, more));
          if (kind === 'answer') latest = { ...latest, [question]: value };
        }
        given.set(userId, latest);
      }
      expected += people.length;
      await until(() => replies() === expected, 30_000);
      await bringInDisorder(events, chance);
      expected += events.length;
      await until(() => replies() >= expected, 30_000);
      for (const userId of people)
        expect([userId, await line.trailOf(userId)]).toEqual([userId, given.get(userId)]);
      expect(replies()).toBe(expected);
    }
  }, 600_000);
});
