import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Delivery, Letter } from '../../../src/protocol/store.ts';
import type { OpenStore, StoreSettings } from '../../../src/store/open-store.ts';
import { describeOnBothEngines, type Place } from '../on-both-engines.ts';
import {
  anArrival,
  keeping,
  keepingQuietly,
  makeClock,
  openTestStore,
  type Words,
} from '../open-test-store.ts';
import { until } from '../until.ts';

const delivered: Delivery = { type: 'delivered' };
const hour = 3_600_000;

/** A channel that answers each try as the test says, and remembers what it was given. */
function makeChannel(
  answer: (letter: Letter<Words>, nth: number) => Delivery | Promise<Delivery> = () => delivered,
) {
  const tries: Letter<Words>[] = [];
  return {
    tries,
    words: () => tries.map((letter) => letter.body.join(' / ')),
    deliver: async (letter: Letter<Words>) => answer(letter, tries.push(letter)),
  };
}

describeOnBothEngines('the sender', (makePlace) => {
  let place: Place;
  let store: OpenStore<Words>;

  const open = async (change: Partial<StoreSettings> = {}) => {
    store = await openTestStore({ ...place.settings, ...change });
  };
  const say = (person: string, words: string, change = {}) =>
    store.handle(anArrival(person, Date.now(), change), () => keeping(words));
  const empty = async () => Object.values((await store.measure()).depth).every((count) => count === 0);
  const resting = async (state: 'unsent' | 'uncertain' | 'dead') =>
    (await store.measure()).depth[state] === 1;

  beforeEach(async () => {
    place = await makePlace();
  });
  afterEach(async () => {
    await store.close(0);
    place.remove();
  });

  test('says what was kept, by reply token, and keeps nothing of it', async () => {
    await open();
    const channel = makeChannel();
    await store.startSending(channel.deliver);
    await say('U1', 'one', { replyToken: 'first' });
    await until(empty);
    expect(channel.tries).toMatchObject([
      { person: 'U1', way: { type: 'reply', token: 'first' }, body: ['one'] },
    ]);
  });

  test('says in order what one person is told, also when the first try fails', async () => {
    await open();
    const channel = makeChannel((_, nth) => (nth === 1 ? { type: 'unreachable' } : delivered));
    await store.startSending(channel.deliver);
    await Promise.all([say('U1', 'one'), say('U1', 'two')]);
    await say('U1', 'three');
    await until(empty);
    expect(channel.words()).toEqual(['one', 'one', 'two', 'three']);
  });

  test('does not let one person wait for another', async () => {
    await open();
    const channel = makeChannel((letter) => (letter.person === 'U1' ? { type: 'unreachable' } : delivered));
    await store.startSending(channel.deliver);
    await Promise.all([say('U1', 'one'), say('U2', 'two')]);
    await until(() => channel.words().includes('two'));
    await until(async () => {
      const { waiting, sending } = (await store.measure()).depth;
      return waiting + sending === 1;
    });
  });

  test('takes a lost answer for delivered when the same token is spent', async () => {
    await open();
    const channel = makeChannel((_, nth) => ({ type: nth === 1 ? 'unanswered' : 'tokenSpent' }));
    await store.startSending(channel.deliver);
    await say('U1', 'one');
    await until(empty);
    expect(channel.tries.map((letter) => letter.way.type)).toEqual(['reply', 'reply']);
  });

  test('pushes what a dead token did not carry, with the same retry key at every try', async () => {
    await open();
    const channel = makeChannel(({ way }, nth) =>
      way.type === 'reply' ? { type: 'tokenSpent' } : nth === 2 ? { type: 'unanswered' } : delivered,
    );
    await store.startSending(channel.deliver);
    await say('U1', 'one');
    await until(empty);
    const [reply, first, second] = channel.tries.map((letter) => letter.way);
    expect(reply?.type).toBe('reply');
    expect(first).toMatchObject({ type: 'push' });
    expect(second).toEqual(first);
  });

  test('leaves what can be neither replied nor pushed for the next reply', async () => {
    await open({ push: 'never' });
    const channel = makeChannel((_, nth) => (nth === 1 ? { type: 'tokenSpent' } : delivered));
    await store.startSending(channel.deliver);
    await say('U1', 'one');
    await until(() => resting('unsent'));
    await store.handle(anArrival('U1', Date.now()), ({ unsent }) => ({
      ...keeping('two'),
      body: [...unsent.flat(), 'two'],
    }));
    await until(empty);
    expect(channel.words()).toEqual(['one', 'one / two']);
  });

  test('does not push an answer a day after it was written, unless staff resend it', async () => {
    const clock = makeClock();
    await open({ clock: clock.now });
    await store.handle(anArrival('U1', clock.now()), () => keeping('open now'));
    clock.forward(25 * hour);
    const channel = makeChannel();
    await store.startSending(channel.deliver);
    await until(() => resting('unsent'));
    expect(channel.tries).toEqual([]);
    await store.resend('all');
    await until(empty);
    expect(channel.words()).toEqual(['open now']);
  });

  test('whose unsent words are taken up and who is forgotten in the same moment is forgotten, and others go on', async () => {
    await open({ push: 'never' });
    const channel = makeChannel((_, nth) => (nth === 1 ? { type: 'tokenSpent' } : delivered));
    await store.startSending(channel.deliver);
    await say('U1', 'one');
    await until(() => resting('unsent'));
    await Promise.all([
      store.handle(anArrival('U1', Date.now()), ({ unsent }) => ({
        ...keeping('two'),
        body: [...unsent.flat(), 'two'],
      })),
      store.handle(anArrival('U1', Date.now() + 1), () => ({ type: 'forget', body: ['erased'] })),
      say('U2', 'hello'),
    ]);
    await until(empty);
    expect(channel.words().toSorted()).toEqual(['erased', 'hello', 'one']);
  });

  test('a repeat of the event gives an unsent answer a new token life', async () => {
    await open({ push: 'never' });
    const channel = makeChannel((_, nth) => (nth === 1 ? { type: 'tokenSpent' } : delivered));
    await store.startSending(channel.deliver);
    const arrival = anArrival('U1', Date.now());
    await store.handle(arrival, () => keeping('one'));
    await until(() => resting('unsent'));
    expect(await store.handle({ ...arrival, received: Date.now() }, () => keeping('never'))).toBe('repeated');
    await until(empty);
    expect(channel.words()).toEqual(['one', 'one']);
  });

  test('... but not another event under the same id, as pictures sent together are', async () => {
    await open({ push: 'never' });
    const channel = makeChannel((_, nth) => (nth === 1 ? { type: 'tokenSpent' } : delivered));
    await store.startSending(channel.deliver);
    const first = anArrival('U1', Date.now());
    await store.handle(first, () => keeping('one'));
    await until(() => resting('unsent'));
    const second = anArrival('U1', Date.now(), { id: first.id });
    expect(await store.handle(second, () => keeping('never'))).toBe('repeated');
    expect(await resting('unsent')).toBe(true);
  });

  test('staff see what was refused, without words or names, and may send it again', async () => {
    await open();
    const channel = makeChannel((_, nth) => (nth === 1 ? { type: 'refused', status: 400 } : delivered));
    await store.startSending(channel.deliver);
    await say('U1', 'one');
    await until(() => resting('dead'));
    const [letter] = await store.listUndelivered();
    expect(letter).toEqual({ id: 1, kind: 'reply', state: 'dead', tries: 1, madeAt: expect.any(Number) });
    expect(await store.resend(1)).toBe(1);
    await until(empty);
    expect(channel.words()).toEqual(['one', 'one']);
  });

  test('says after a restart what was kept before it', async () => {
    await open();
    await Promise.all([say('U1', 'one'), say('U2', 'two')]);
    await store.close(0);
    await open();
    const channel = makeChannel();
    await store.startSending(channel.deliver);
    await until(empty);
    expect(channel.words().toSorted()).toEqual(['one', 'two']);
  });

  test('what was being sent when the process died is sent again soon, and a spent token then means delivered', async () => {
    await open();
    const hanging = makeChannel(() => new Promise(() => {}));
    await store.startSending(hanging.deliver);
    await say('U1', 'one');
    await until(() => hanging.tries.length === 1);
    await store.close(0);
    await open();
    const channel = makeChannel(() => ({ type: 'tokenSpent' }));
    await store.startSending(channel.deliver);
    await until(empty, 15_000);
    expect(channel.tries.map((letter) => letter.way)).toEqual(hanging.tries.map((letter) => letter.way));
  });

  test.each([
    ['whose token lapsed before it was tried', 'token', 60_000],
    ['that had no token', undefined, 0],
  ])(
    'an answer %s is pushed again after the process died in the middle, with the same key, and by push alone',
    async (_, replyToken, age) => {
      await open();
      const hanging = makeChannel(() => new Promise(() => {}));
      const { replyToken: _token, ...arrival } = anArrival('U1', Date.now(), { received: Date.now() - age });
      const event = { ...arrival, ...(replyToken !== undefined && { replyToken }) };
      await store.handle(event, () => keeping('one'));
      await store.startSending(hanging.deliver);
      await until(() => hanging.tries.length === 1);
      await store.close(0);
      await open();
      expect(await store.handle({ ...event, received: Date.now() }, () => keeping('never'))).toBe('repeated');
      const channel = makeChannel();
      await store.startSending(channel.deliver);
      await until(empty, 15_000);
      expect(channel.tries.map((letter) => letter.way)).toEqual(hanging.tries.map((letter) => letter.way));
      expect(channel.tries[0]?.way.type).toBe('push');
    },
  );

  test.each([
    ['an answer that had no token', () => keeping('one')],
    [
      'a reminder',
      (now: number) => ({ ...keepingQuietly('one'), reminders: [{ notBefore: now, body: ['go'] }] }),
    ],
  ])(
    '%s, being pushed when the process died, is not pushed again once LINE has forgotten its key',
    async (_, react) => {
      const clock = makeClock();
      await open({ clock: clock.now });
      const { replyToken: _token, ...arrival } = anArrival('U1', clock.now());
      await store.handle(arrival, () => react(clock.now()));
      const hanging = makeChannel(() => new Promise(() => {}));
      await store.startSending(hanging.deliver);
      await until(() => hanging.tries.length === 1);
      await store.close(0);
      clock.forward(25 * hour);
      await open({ clock: clock.now });
      const channel = makeChannel();
      await store.startSending(channel.deliver);
      await until(() => resting('uncertain'));
      expect(channel.tries).toEqual([]);
    },
  );

  const away: Delivery = { type: 'unanswered' };
  const dies = new Promise<Delivery>(() => {});
  const untilMonday = (now: number): Delivery => ({ type: 'notYet', notBefore: now + 57 * hour });

  test.each([
    ['where LINE is away for most of a day twice', () => away, () => away, [19, 19]],
    ['where the process dies twice, most of a day apart', () => dies, () => dies, [19, 19]],
    ['where a closed day puts it off', () => away, untilMonday, [15, 57]],
  ])(
    'a reminder that may have gone out is not pushed again with a key that LINE has forgotten: %s',
    async (_, first, second, hours) => {
      const clock = makeClock();
      const month = 30 * 24 * hour;
      const channel = makeChannel((_letter, nth) => (nth === 1 ? first() : second(clock.now())));
      await open({ clock: clock.now });
      await store.handle(anArrival('U1', clock.now()), () => ({
        ...keepingQuietly('naka'),
        reminders: [{ notBefore: clock.now() + month, body: ['go'] }],
      }));
      clock.forward(month);
      for (const wait of hours) {
        const before = channel.tries.length;
        await store.startSending(channel.deliver);
        await until(() => channel.tries.length > before);
        await store.close(100);
        clock.forward(wait * hour);
        await open({ clock: clock.now });
      }
      await store.startSending(channel.deliver);
      await until(() => resting('uncertain'));
      expect(channel.words()).toEqual(['go', 'go']);
    },
  );

  test('stopping waits for what is under way', async () => {
    await open();
    let finish = (_: Delivery) => {};
    const channel = makeChannel(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    await store.startSending(channel.deliver);
    await say('U1', 'one');
    await until(() => channel.tries.length === 1);
    const closed = store.close(5000);
    finish(delivered);
    await closed;
    await open();
    expect(await empty()).toBe(true);
  });

  test('stopping waits for letters that are just being looked for', async () => {
    await open();
    await say('U1', 'one');
    const channel = makeChannel();
    await store.startSending(channel.deliver);
    await store.close(5000);
    await open();
    expect(await empty()).toBe(true);
    expect(channel.words()).toEqual(['one']);
  });

  test('rests when the channel is gone, and comes back with it', async () => {
    const states: boolean[] = [];
    await open({ tell: (happening) => void (happening.type === 'circuit' && states.push(happening.open)) });
    let down = true;
    const channel = makeChannel(() => (down ? { type: 'unreachable' } : delivered));
    await store.startSending(channel.deliver);
    await Promise.all(Array.from({ length: 30 }, (_, person) => say(`U${person}`, 'hello')));
    await until(() => states.length === 1);
    down = false;
    await until(empty);
    expect(states).toEqual([true, false]);
  });

  test('a reminder put off to an open day tells nothing of the channel, and holds up nobody who feels for it', async () => {
    const states: boolean[] = [];
    await open({ tell: (happening) => void (happening.type === 'circuit' && states.push(happening.open)) });
    let down = true;
    let putOff = 0;
    const channel = makeChannel(({ reminder }) => {
      if (reminder) putOff += 1;
      if (reminder) return { type: 'notYet', notBefore: Date.now() + 1000 };
      return down ? { type: 'unreachable' } : delivered;
    });
    const reminders = [{ notBefore: Date.now(), body: ['go'] }];
    const people = Array.from({ length: 20 }, (_, person) => `U${person}`);
    for (const person of people)
      await store.handle(anArrival(person, Date.now()), () => ({ ...keepingQuietly('naka'), reminders }));
    for (const person of people) await say(person, 'hello');
    await store.startSending(channel.deliver);
    await until(() => states.length > 0);
    const before = putOff;
    await until(() => putOff >= before + 20);
    expect(states).toEqual([true]);
    down = false;
    await until(empty);
    expect(states).toEqual([true, false]);
  });

  test('a reminder waits for its day, asks again on a closed one, and goes by push', async () => {
    await open();
    const later = Date.now() + 300;
    const channel = makeChannel(({ reminder }, nth) =>
      reminder && nth === 2 ? { type: 'notYet', notBefore: later + 300 } : delivered,
    );
    await store.startSending(channel.deliver);
    await store.handle(anArrival('U1', Date.now()), () => ({
      ...keeping('one'),
      reminders: [{ notBefore: later, body: ['go'] }],
    }));
    await until(() => channel.tries.length === 3);
    await until(async () => (await store.measure()).reminders === 0);
    expect(channel.words()).toEqual(['one', 'go', 'go']);
    expect(channel.tries[2]?.way.type).toBe('push');
  });

  test('a reminder that is withheld is gone, and costs no push of the month', async () => {
    await open({ pushQuota: 2 });
    const channel = makeChannel((_, nth) => (nth === 1 ? { type: 'withheld' } : delivered));
    await store.startSending(channel.deliver);
    for (const person of ['U1', 'U2']) {
      const reminders = [{ notBefore: Date.now(), body: [person] }];
      await store.handle(anArrival(person, Date.now()), () => ({ ...keepingQuietly('naka'), reminders }));
      await until(async () => (await empty()) && (await store.measure()).reminders === 0);
    }
    expect(channel.words()).toEqual(['U1', 'U2']);
  });

  test('reminders take at most half of the pushes of a month, and who books anew needs no more room', async () => {
    await open({ pushQuota: 4 });
    const channel = makeChannel();
    const room: number[] = [];
    const day = Date.now() + 86_400_000;
    for (const person of ['U1', 'U2', 'U2', 'U3']) {
      await store.handle(anArrival(person, Date.now()), ({ roomForReminders }) => {
        room.push(roomForReminders(day));
        return { ...keeping('one'), reminders: [{ notBefore: day, body: ['go'] }] };
      });
    }
    expect(room).toEqual([2, 1, 1, 0]);
    await store.startSending(channel.deliver);
    await until(() => channel.tries.length === 4);
  });
});
