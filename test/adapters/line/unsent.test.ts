import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RequestHandler } from 'express';
import { momentInTokyo } from '../../../src/rules/moment-in-tokyo.ts';
import { roads } from '../../line-platform/outcomes.ts';
import { openPhone, type Phone, questionOf, type Screen, until, wordsOf } from '../../line-platform/phone.ts';
import { stepsOf } from '../../line-platform/road-steps.ts';
import { startLine } from '../../line-platform/start-line.ts';
import { makeClock } from '../../store/open-test-store.ts';
import { lineWorld } from './line-world.ts';

const hour = 3_600_000;
const apology = '前のお返事が届いていませんでした';

const spent = { status: 429, body: { message: 'You have reached your monthly limit.' } };

let line: Awaited<ReturnType<typeof startLine>>;
let clock: ReturnType<typeof makeClock>;
let phone: Phone;
let isShut = false;
/** How LINE answers a push while it is shut. */
let toPush = spent;
let refused = 0;

/** Shut, no reply token works any more, and the month's pushes are used up, or what a test wants. */
const door: RequestHandler = ({ path }, response, next) => {
  if (isShut && path.endsWith('/reply')) {
    response.status(400).json({ message: 'Invalid reply token' });
  } else if (isShut && path.endsWith('/push')) {
    refused += 1;
    response.status(toPush.status).json(toPush.body);
  } else next();
};

beforeEach(async () => {
  isShut = false;
  toPush = spent;
  clock = makeClock(Date.parse('2026-11-24T10:00:00+09:00'));
  line = await startLine({
    clock: clock.now,
    trouble: door,
    world: () => lineWorld(momentInTokyo(new Date(clock.now()))),
  });
  phone = openPhone(line.platform, 'U1');
});

afterEach(() => line.stop());

/** On Tuesday at ten all is answered, and what is said to the last answer cannot be sent. */
async function missTheAnswer(): Promise<void> {
  const road = roads.find(({ name }) => name === 'certificate-open');
  await phone.follow();
  for (const step of (road ? stepsOf(road, 'ja') : []).slice(0, -1))
    await ('pick' in step ? phone.pick(step.pick) : phone.tap(step.tap));
  await miss({ type: 'postback', postback: { data: 'type=answer&question=ward&value=naka' } });
}

/** Somebody does something, and what is said to it cannot be sent. */
async function miss(act: Parameters<Phone['do']>[0]): Promise<void> {
  isShut = true;
  const before = refused;
  await line.platform.act('U1', act);
  await until(() => refused > before);
  await wait(400);
  isShut = false;
}

const typesOf = (screen: Screen) => screen.map(({ type }) => type);

describe('an answer that could not be sent', () => {
  test('stands before what is said next on the same day', async () => {
    await missTheAnswer();
    clock.forward(3 * hour);
    const screen = await phone.say('費用は？');
    expect(typesOf(screen)).toContain('flex');
    expect(wordsOf(screen)).not.toContain(apology);
  });

  test('is not said on another day: that it did not arrive is, and it can be asked for again', async () => {
    await missTheAnswer();
    clock.forward(20 * hour);
    const screen = await phone.say('費用は？');
    expect(typesOf(screen)).not.toContain('flex');
    expect(typesOf(screen)).not.toContain('location');
    expect(wordsOf(screen)).toMatch(new RegExp(`^すみません、${apology}[\\s\\S]*無料です`));
    expect(typesOf(await phone.do({ type: 'postback', postback: { data: 'type=start' } }))).toContain('flex');
  });

  test('leaves nothing before the greeting of who comes back when the talk has ended', async () => {
    await missTheAnswer();
    clock.forward(5 * 24 * hour);
    const screen = await phone.say('こんにちは');
    expect(wordsOf(screen)).toMatch(/^こんにちは/);
    expect(questionOf(screen)).toBe('birthday');
  });

  test('in words, that a counter is open now, is not said on another day either', async () => {
    await missTheAnswer();
    await phone.say('わたしの答え');
    await miss({ type: 'message', message: { type: 'text', id: 'm1', text: '今、開いていますか' } });
    clock.forward(20 * hour);
    const screen = await phone.say('費用は？');
    expect(wordsOf(screen)).not.toContain('今、');
    expect(wordsOf(screen)).toContain(apology);
  });
});

test('an answer that can be pushed only after midnight is not: that it did not arrive is', async () => {
  clock.forward(12 * hour);
  toPush = { status: 500, body: { message: 'Internal error' } };
  await missTheAnswer();
  const before = line.platform.sentTo('U1').length;
  clock.forward(3 * hour);
  await until(() => line.platform.sentTo('U1').length > before);
  const screen = line.platform.sentTo('U1').slice(before);
  expect(typesOf(screen)).toEqual(['text']);
  expect(wordsOf(screen)).toMatch(new RegExp(`${apology}[\\s\\S]*did not reach you`));
  expect(typesOf(await phone.do({ type: 'postback', postback: { data: 'type=start' } }))).toContain('flex');
});

test('that all was deleted is said whenever somebody comes back', async () => {
  await phone.follow();
  await miss({ type: 'message', message: { type: 'text', id: 'm1', text: '情報を消して' } });
  clock.forward(5 * 24 * hour);
  expect(wordsOf(await phone.say('こんにちは'))).toMatch(
    /^お預かりしたことを、すべて消しました[\s\S]*こんにちは/,
  );
});
