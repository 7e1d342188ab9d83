import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Delivery } from '../../../src/protocol/store.ts';
import type { OpenStore } from '../../../src/store/open-store.ts';
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

const day = 86_400_000;

describeOnBothEngines('how long the oldest reply has been waiting', (makePlace) => {
  let place: Place;
  let clock = makeClock();
  let store: OpenStore<Words>;

  beforeEach(async () => {
    place = await makePlace();
    clock = makeClock();
    store = await openTestStore({ ...place.settings, clock: clock.now });
  });
  afterEach(async () => {
    await store.close(0);
    place.remove();
  });

  const underWay = () => new Promise<Delivery>(() => {});
  const isSending = async () => (await store.measure()).depth.sending === 1;

  test('counts from when it was written', async () => {
    await store.handle(anArrival('U1', clock.now()), () => keeping('one'));
    clock.forward(1500);
    expect((await store.measure()).age).toBe(1500);
  });

  test('a reminder that is being sent on its day, a month after it was booked, is no old reply', async () => {
    await store.handle(anArrival('U1', clock.now()), () => ({
      ...keepingQuietly('naka'),
      reminders: [{ notBefore: clock.now() + 30 * day, body: ['go'] }],
    }));
    clock.forward(30 * day);
    await store.startSending(underWay);
    await until(isSending);
    expect((await store.measure()).age).toBe(0);
  });

  test('what staff let be tried again days later has not been waiting in between', async () => {
    let refuses = true;
    await store.startSending(async () => (refuses ? { type: 'refused', status: 401 } : underWay()));
    await store.handle(anArrival('U1', clock.now()), () => keeping('one'));
    await until(async () => (await store.measure()).depth.dead === 1);
    clock.forward(3 * day);
    refuses = false;
    await store.resend('all');
    await until(isSending);
    expect((await store.measure()).age).toBe(0);
  });
});
