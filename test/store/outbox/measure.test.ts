import { expect, test } from '@jest/globals';
import type { Delivery } from '../../../src/protocol/store.ts';
import { describeOnBothEngines } from '../on-both-engines.ts';
import { anArrival, keeping, keepingQuietly } from '../open-test-store.ts';
import { until } from '../until.ts';
import { useStore } from '../use-store.ts';

const day = 86_400_000;

describeOnBothEngines('how long the oldest reply has been waiting', (makePlace) => {
  const held = useStore(makePlace);

  const underWay = () => new Promise<Delivery>(() => {});
  const isSending = async () => (await held.store.measure()).depth.sending === 1;

  test('counts from when it was written', async () => {
    await held.store.handle(anArrival('U1', held.clock.now()), () => keeping('one'));
    held.clock.forward(1500);
    expect((await held.store.measure()).age).toBe(1500);
  });

  test('a reminder that is being sent on its day, a month after it was booked, is no old reply', async () => {
    await held.store.handle(anArrival('U1', held.clock.now()), () => ({
      ...keepingQuietly('naka'),
      reminders: [{ notBefore: held.clock.now() + 30 * day, body: ['go'] }],
    }));
    held.clock.forward(30 * day);
    await held.store.startSending(underWay);
    await until(isSending);
    expect((await held.store.measure()).age).toBe(0);
  });

  test('what staff let be tried again days later has not been waiting in between', async () => {
    let refuses = true;
    await held.store.startSending(async () => (refuses ? { type: 'refused', status: 401 } : underWay()));
    await held.store.handle(anArrival('U1', held.clock.now()), () => keeping('one'));
    await until(async () => (await held.store.measure()).depth.dead === 1);
    held.clock.forward(3 * day);
    refuses = false;
    await held.store.resend('all');
    await until(isSending);
    expect((await held.store.measure()).age).toBe(0);
  });
});
