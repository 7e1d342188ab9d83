import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { WebhookEvent } from '../../../src/adapters/line/simulator/webhook-event.ts';
import { roads } from '../../line-platform/outcomes.ts';
import {
  openPhone,
  type Phone,
  questionOf,
  type Screen,
  textMessage,
  until,
  wordsOf,
} from '../../line-platform/phone.ts';
import { stepsOf } from '../../line-platform/road-steps.ts';
import { startLine } from '../../line-platform/start-line.ts';
import { makeClock } from '../../store/open-test-store.ts';

type Act = Parameters<Phone['do']>[0];

let line: Awaited<ReturnType<typeof startLine>>;
let clock: ReturnType<typeof makeClock>;
let phone: Phone;

beforeEach(async () => {
  clock = makeClock();
  line = await startLine({ clock: clock.now });
  phone = openPhone(line.platform, 'U1');
});

afterEach(() => line.stop());

const said = (text: string): Act => ({ type: 'message', message: textMessage(text) });
const tapped = (data: string, params: object = {}): Act => ({ type: 'postback', postback: { data, params } });

/** A second passes, and somebody does something that does not arrive yet: the webhook fails. */
function hold(act: Act): WebhookEvent {
  clock.forward(1000);
  const event = line.platform.makeEvent('U1', act);
  clock.forward(1000);
  return event;
}

/** It arrives at last. @returns what is said to it */
async function arrive(event: WebhookEvent): Promise<Screen> {
  clock.forward(1000);
  const before = line.platform.sentTo('U1').length;
  expect(await line.platform.send(event)).toBe(200);
  await until(() => line.platform.sentTo('U1').length > before);
  return line.platform.sentTo('U1').slice(before);
}

async function answerAll(): Promise<void> {
  const road = roads.find(({ name }) => name === 'certificate-open');
  await phone.do(tapped('type=start'));
  for (const step of road ? stepsOf(road, 'ja') : [])
    await ('pick' in step ? phone.pick(step.pick) : phone.tap(step.tap));
}

/** Does a reminder wait? The answer then offers to cancel it. */
async function isBooked(): Promise<boolean> {
  clock.forward(1000);
  return JSON.stringify(await phone.do(tapped('type=start'))).includes('want=no');
}

describe('a wish about reminders that arrives late', () => {
  test.each([
    ['to stop them', '知らせをやめて', 'to be reminded', '知らせて', 'お知らせします', true],
    ['to be reminded', '知らせて', 'to stop', '知らせをやめて', 'お知らせはしません', false],
  ])('%s (%s) does not undo a newer one %s', async (_late, late, _newer, newer, confirmed, isLeft) => {
    await answerAll();
    const event = hold(said(late));
    expect(wordsOf(await phone.say(newer))).toContain(confirmed);
    expect(wordsOf(await arrive(event))).toContain('あとから届きました');
    expect(await isBooked()).toBe(isLeft);
  });

  test('still counts where nothing newer was said of them', async () => {
    await answerAll();
    await phone.say('知らせて');
    const stop = hold(said('知らせをやめて'));
    await phone.say('費用は？');
    expect(wordsOf(await arrive(stop))).toContain('お知らせはしません');
    expect(await isBooked()).toBe(false);
  });
});

describe('the wish to be forgotten that arrives late', () => {
  test('takes what was before it; what was answered after it stays, and the talk goes on', async () => {
    await phone.follow();
    await phone.pick('1985-09-15');
    const forget = hold(said('情報を消して'));
    await phone.do(tapped('type=answer&question=lost&value=no'));
    const screen = await arrive(forget);
    expect(wordsOf(screen)).toContain('それより前のことは消しました');
    expect(questionOf(screen)).toBe('birthday');
    expect(await line.trailOf('U1')).toEqual({ lost: 'no' });
  });

  test.each([
    ['takes the reminders booked before it', ['知らせて'], [], false],
    ['leaves those asked for after it', [], ['知らせて'], true],
  ])('%s', async (_name, before, after, isLeft) => {
    await answerAll();
    for (const words of before) await phone.say(words);
    const forget = hold(said('情報を消して'));
    for (const words of after) await phone.say(words);
    await arrive(forget);
    await answerAll();
    expect(await isBooked()).toBe(isLeft);
  });
});

describe('an answer by button that arrives late', () => {
  const birthday = tapped('type=answer&question=birthday', { date: '1985-09-15' });

  test('stays out of a talk that was begun anew since', async () => {
    await phone.follow();
    const late = hold(birthday);
    await phone.say('最初から');
    const screen = await arrive(late);
    expect(wordsOf(screen)).toContain('あとから届きました');
    expect(questionOf(screen)).toBe('birthday');
    expect(await line.trailOf('U1')).toEqual({});
  });

  test('and of one begun after a block', async () => {
    await phone.follow();
    const late = hold(birthday);
    await phone.doUnanswered({ type: 'unfollow' });
    clock.forward(1000);
    await phone.follow();
    expect(wordsOf(await arrive(late))).toContain('あとから届きました');
    expect(await line.trailOf('U1')).toEqual({});
  });

  const lost = tapped('type=answer&question=lost&value=no');
  const back = tapped('type=command&command=back');
  const other = tapped('type=answer&question=birthday', { date: '1991-02-03' });

  test.each<readonly [string, readonly Act[], Act, Act]>([
    ['"back", which it may have meant', [birthday], lost, back],
    ['「戻る」', [birthday], lost, said('戻る')],
    ['"back" before which nothing else was answered', [], birthday, back],
    ['the wish to change it', [other], birthday, tapped('type=command&command=change&question=birthday')],
    ['that wish in words', [other], birthday, said('生年月日を変更したい')],
  ])('stays out after %s', async (_, before, late, newer) => {
    await phone.follow();
    const event = hold(late);
    for (const act of before) await phone.do(act);
    clock.forward(1000);
    await phone.do(newer);
    const screen = await arrive(event);
    expect(wordsOf(screen)).toContain('あとから届きました');
    expect(questionOf(screen)).toBe('birthday');
    expect(await line.trailOf('U1')).toEqual({});
  });

  test.each<readonly [string, readonly Act[], readonly Act[]]>([
    ['was given after "back"', [birthday, back], [said('費用は？')]],
    ['was given before it was asked what can be changed', [], [tapped('type=command&command=change')]],
  ])('counts where it %s', async (_, before, after) => {
    await phone.follow();
    for (const act of before) await phone.do(act);
    const late = hold(other);
    for (const act of after) await phone.do(act);
    await arrive(late);
    expect(await line.trailOf('U1')).toEqual({ birthday: '1991-02-03' });
  });
});

describe('a message taken back before it arrives', () => {
  const asWritten = (text: string) => ({ ...textMessage(text), id: 'regretted' });
  const takeBack: Act = { type: 'unsend', unsend: { messageId: 'regretted' } };

  /** It arrives, and is neither kept nor answered. */
  async function arriveUnanswered(event: WebhookEvent): Promise<void> {
    clock.forward(1000);
    const before = line.platform.sentTo('U1').length;
    expect(await line.platform.send(event)).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(line.platform.sentTo('U1').slice(before)).toEqual([]);
  }

  test('as the first words of a talk is not kept, and the talk begins with the next ones', async () => {
    const message = hold({ type: 'message', message: asWritten('1985年9月15日生まれ') });
    await phone.doUnanswered(takeBack);
    await arriveUnanswered(message);
    expect(await line.trailOf('U1')).toEqual({});
    clock.forward(1000);
    const screen = await phone.say('ええと');
    expect(wordsOf(screen)).toMatch(/こんにちは[\s\S]*暗号にして預かり/);
    expect(questionOf(screen)).toBe('birthday');
  });

  test('greets a new person in their own language all the same', async () => {
    const other = openPhone(line.platform, 'U2');
    await other.doUnanswered(takeBack);
    clock.forward(1000);
    expect(wordsOf(await other.follow())).toContain('Hello');
  });

  test.each([
    ['an answer', '1985年9月15日'],
    ['a wish to be forgotten', '情報を消して'],
    ['a wish to be reminded', '知らせて'],
  ])('does nothing in a talk either: %s', async (_name, words) => {
    await phone.follow();
    await phone.do(tapped('type=answer&question=lost&value=no'));
    const message = hold({ type: 'message', message: asWritten(words) });
    await phone.doUnanswered(takeBack);
    await arriveUnanswered(message);
    expect(await line.trailOf('U1')).toEqual({ lost: 'no' });
  });

  test('stays taken back when the talk has begun since', async () => {
    const message = hold({ type: 'message', message: asWritten('情報を消して') });
    await phone.doUnanswered(takeBack);
    clock.forward(1000);
    await phone.follow();
    await phone.pick('1985-09-15');
    await arriveUnanswered(message);
    expect(await line.trailOf('U1')).toEqual({ birthday: '1985-09-15' });
  });
});
