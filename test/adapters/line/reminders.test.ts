import { afterEach, describe, expect, test } from '@jest/globals';
import { readReminderWish } from '../../../src/adapters/line/reminder-actions.ts';
import { remindersFor } from '../../../src/adapters/line/reminders.ts';
import type { CityProfile } from '../../../src/protocol/city.ts';
import type { PlainDate, PlainDateTime } from '../../../src/protocol/day.ts';
import { answerOf, roads } from '../../line-platform/outcomes.ts';
import { openPhone, until, wordsOf } from '../../line-platform/phone.ts';
import { stepsOf } from '../../line-platform/road-steps.ts';
import { startLine } from '../../line-platform/start-line.ts';
import { makeClock } from '../../store/open-test-store.ts';
import { lineWorld } from './line-world.ts';

const world = lineWorld();
const roomy = { roomForReminders: () => 1 };

/** When the reminders of a road come, as a clock in Japan shows it. */
function remindersOf(name: string, city: Partial<CityProfile> = {}, seen = roomy): readonly string[] {
  const road = roads.find((one) => one.name === name);
  if (road === undefined) throw new Error(`no road ${name}`);
  const { outcome } = answerOf(road, 'ja');
  const inCity = { ...world, city: { ...world.city, ...city } };
  return remindersFor(outcome, 'ja', inCity, seen).map(({ notBefore }) => inTokyo(notBefore));
}

function inTokyo(moment: number): string {
  return new Date(moment + 9 * 3_600_000).toISOString().slice(0, 16);
}

describe('reminders', () => {
  test.each([
    [
      'in the window: on the next open day, and 14 days before the end',
      'certificate-open',
      ['2026-11-24T10:00', '2026-12-01T10:00'],
    ],
    ['only for the days left', 'certificate-expired', ['2026-11-24T10:00']],
    ['not for a day more than a year away', 'certificate-too-early', []],
    ['not where nothing can be done in this city', 'other-city', []],
  ])('%s', (_name, road, days) => {
    expect(remindersOf(road)).toEqual(days);
  });

  test('are none where the city spends no pushes, or keeps dates out of the talk', () => {
    expect(remindersOf('certificate-open', { line: { dates: 'chat', push: 'never' } })).toEqual([]);
    expect(remindersOf('certificate-open', { line: { dates: 'page', push: 'fallback' } })).toEqual([]);
  });

  test('are none beyond the share of the month', () => {
    expect(remindersOf('certificate-open', {}, { roomForReminders: () => 0 })).toEqual([]);
  });
});

test.each([
  ['知らせて', 'yes'],
  ['行ける日になったら知らせてください', 'yes'],
  ['リマインドして', 'yes'],
  ['Remind me', 'yes'],
  ['知らせをやめる', 'no'],
  ['知らせをやめて', 'no'],
  ['リマインダーはもう不要です', 'no'],
  ['Please stop reminding me.', 'no'],
  ['お知らせが届きません', null],
  ['お知らせの封筒をなくした', null],
  ['通知書は不要ですか', null],
] as const)('"%s" is read as %p', (text, wish) => {
  expect(readReminderWish(text)).toBe(wish);
});

describe('a reminder that was asked for', () => {
  const start = Date.parse('2026-11-22T10:00:00+09:00');
  const day = 86_400_000;
  let line: Awaited<ReturnType<typeof startLine>>;
  afterEach(() => line.stop());

  async function bookReminder() {
    let { closings } = world.city;
    const clock = makeClock(start);
    const moment = () => inTokyo(clock.now()) as PlainDateTime;
    line = await startLine({
      clock: clock.now,
      world: () => ({ ...lineWorld(moment()), city: { ...world.city, closings } }),
    });
    const phone = openPhone(line.platform, 'U1');
    await phone.follow();
    const road = roads.find(({ name }) => name === 'certificate-open');
    for (const step of road ? stepsOf(road, 'ja') : [])
      await ('pick' in step ? phone.pick(step.pick) : phone.tap(step.tap));
    expect(wordsOf(await phone.tap('行ける日に知らせる'))).toContain('お知らせします');
    const close = (closed: PlainDate) => {
      const reason = { ja: '停電', en: 'power cut' };
      closings = [{ day: closed, reason, source: world.city.mainSource, confirmed: true }];
    };
    return { clock, phone, close };
  }

  const pushes = () => line.platform.traffic().filter((one) => one.kind === 'call' && one.call === 'push');

  test('comes at ten on that day, names no day, and the other one is cancelled by a word', async () => {
    const { clock, phone } = await bookReminder();
    clock.forward(2 * day - 60_000);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(pushes()).toHaveLength(0);
    clock.forward(60_000);
    await until(() => pushes().length === 1);
    const said = wordsOf(line.platform.sentTo('U1').slice(-1));
    expect(said).toContain('行けるころになりました');
    expect(said).not.toMatch(/\d/);
    expect(wordsOf(await phone.say('知らせをやめて'))).toContain('お知らせはしません');
    clock.forward(9 * day);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(pushes()).toHaveLength(1);
  }, 20_000);

  test('waits for the next open day where the counter turns out to be closed', async () => {
    const { clock, close } = await bookReminder();
    close('2026-11-24');
    clock.forward(2 * day);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(pushes()).toHaveLength(0);
    clock.forward(day);
    await until(() => pushes().length === 1);
  }, 20_000);
});
