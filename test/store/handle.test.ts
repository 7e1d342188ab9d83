import { expect, test } from '@jest/globals';
import type { Seen } from '../../src/protocol/store.ts';
import { describeOnBothEngines } from './on-both-engines.ts';
import { anArrival, keeping, type Words } from './open-test-store.ts';
import { useStore } from './use-store.ts';

describeOnBothEngines('an event is handled once', (makePlace) => {
  const held = useStore(makePlace);

  /** What the store knows of a person now. */
  async function look(person: string): Promise<Seen<Words>> {
    let found: Seen<Words> | undefined;
    await held.store.handle(anArrival(person, held.clock.now()), (seen) => {
      found = seen;
      return { type: 'ignore' };
    });
    return found as Seen<Words>;
  }

  test('the same event again does nothing', async () => {
    const arrival = anArrival('U1', held.clock.now());
    let turns = 0;
    const react = () => {
      turns += 1;
      return keeping('naka');
    };
    expect(await held.store.handle(arrival, react)).toBe('handled');
    expect(await held.store.handle(arrival, react)).toBe('repeated');
    expect(await Promise.all([held.store.handle(arrival, react), held.store.handle(arrival, react)])).toEqual(
      ['repeated', 'repeated'],
    );
    expect(turns).toBe(1);
    expect((await held.store.measure()).depth.waiting).toBe(1);
  });

  test('twice in one webhook it is handled once', async () => {
    const arrival = anArrival('U1', held.clock.now());
    const both = await Promise.all([
      held.store.handle(arrival, () => keeping('naka')),
      held.store.handle(arrival, () => keeping('minami')),
    ]);
    expect(both).toEqual(['handled', 'repeated']);
    expect((await look('U1')).session?.trail[0]?.value).toBe('naka');
  });

  test('events of one person that come together are handled in the order in which they happened', async () => {
    const values: (string | undefined)[] = [];
    const say = (value: string) => (seen: Seen<Words>) => {
      values.push(seen.session?.trail[0]?.value);
      return keeping(value);
    };
    await Promise.all([
      held.store.handle(anArrival('U1', held.clock.now() + 2), say('third')),
      held.store.handle(anArrival('U1', held.clock.now()), say('first')),
      held.store.handle(anArrival('U1', held.clock.now() + 1), say('second')),
    ]);
    expect(values).toEqual([undefined, 'first', 'second']);
    expect((await look('U1')).session?.trail[0]?.value).toBe('third');
  });

  test('an event older than the last one is told that it is late', async () => {
    await held.store.handle(anArrival('U1', held.clock.now()), () => keeping('naka'));
    const late: boolean[] = [];
    for (const at of [held.clock.now() - 1, held.clock.now(), held.clock.now() + 1, held.clock.now()])
      await held.store.handle(anArrival('U1', at), (seen) => {
        late.push(seen.late);
        return keeping('naka');
      });
    expect(late).toEqual([true, false, false, true]);
  });

  test('two people do not see each other', async () => {
    await Promise.all([
      held.store.handle(anArrival('U1', held.clock.now()), () => keeping('naka')),
      held.store.handle(anArrival('U2', held.clock.now()), () => keeping('minami')),
    ]);
    expect((await look('U1')).session?.trail[0]?.value).toBe('naka');
    expect((await look('U2')).session?.trail[0]?.value).toBe('minami');
    expect((await look('U3')).session).toBeNull();
  });

  test('a turn that fails leaves nothing of itself, and the others as they are', async () => {
    const failing = anArrival('U1', held.clock.now() + 1);
    const all = await Promise.allSettled([
      held.store.handle(anArrival('U1', held.clock.now()), () => keeping('naka')),
      held.store.handle(failing, () => {
        throw new Error('no connection to reason');
      }),
      held.store.handle(anArrival('U2', held.clock.now()), () => keeping('minami')),
    ]);
    expect(all.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await look('U1')).session?.trail[0]?.value).toBe('naka');
    expect((await look('U2')).session?.trail[0]?.value).toBe('minami');
    expect(await held.store.handle(failing, () => keeping('higashi'))).toBe('handled');
  });

  test('what was said and kept is there after a restart', async () => {
    await held.store.handle(anArrival('U1', held.clock.now()), () => keeping('naka'));
    await held.reopen();
    expect((await look('U1')).session?.trail[0]?.value).toBe('naka');
    expect((await held.store.measure()).depth.waiting).toBe(1);
  });

  test('a talk ends after a day without a word', async () => {
    await held.store.handle(anArrival('U1', held.clock.now()), () => keeping('naka'));
    held.clock.forward(23 * 3_600_000);
    expect((await look('U1')).session).not.toBeNull();
    held.clock.forward(2 * 3_600_000);
    expect((await look('U1')).session).toBeNull();
  });

  test('who sends too much is asked once to pause, and then not answered until the minute is over', async () => {
    await held.reopen({ perMinute: 3 });
    const seen: boolean[] = [];
    const handled: string[] = [];
    for (let event = 0; event < 6; event += 1)
      handled.push(
        await held.store.handle(anArrival('U1', held.clock.now()), ({ tooMany }) => {
          seen.push(tooMany);
          return { type: 'say', body: ['…'] };
        }),
      );
    expect(seen).toEqual([false, false, false, true]);
    expect(handled).toEqual(['handled', 'handled', 'handled', 'handled', 'quiet', 'quiet']);
    held.clock.forward(60_000);
    expect((await look('U1')).tooMany).toBe(false);
  });

  test('it sees when the reminders that wait go out, also those booked a moment before', async () => {
    const moments = [held.clock.now() + 1000, held.clock.now() + 2000];
    const seen: (readonly number[])[] = [];
    const book = (person: string, wanted: readonly number[]) =>
      held.store.handle(anArrival(person, held.clock.now()), ({ reminders }) => {
        seen.push(reminders);
        return {
          ...keeping('naka'),
          reminders: wanted.map((notBefore) => ({ notBefore, body: ['go'] })),
        };
      });
    await Promise.all([book('U1', moments), book('U1', moments.slice(1))]);
    await book('U1', []);
    expect(seen).toEqual([[], moments, moments.slice(1)]);
    expect((await look('U1')).reminders).toEqual([]);
    expect((await held.store.measure()).reminders).toBe(0);
  });

  test('to forget erases answers and unsent words, and the farewell alone is said', async () => {
    await held.store.handle(anArrival('U1', held.clock.now()), () => ({
      ...keeping('naka'),
      reminders: [{ notBefore: held.clock.now() + 1000, body: ['go'] }],
    }));
    expect(await held.store.measure()).toMatchObject({ depth: { waiting: 1 }, reminders: 1 });
    await held.store.handle(anArrival('U1', held.clock.now()), () => ({ type: 'forget', body: ['erased'] }));
    expect(await held.store.measure()).toMatchObject({ depth: { waiting: 1 }, reminders: 0 });
    expect((await look('U1')).session).toBeNull();
    await held.store.handle(anArrival('U1', held.clock.now()), () => ({ type: 'forget', body: null }));
    expect(await held.store.measure()).toMatchObject({ depth: { waiting: 0 }, reminders: 0 });
  });
});
