import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readMenus } from '../../../src/adapters/line/menu/read-menus.ts';
import { setUpLine } from '../../../src/adapters/line/setup/set-up-line.ts';
import type { Platform } from '../../../src/adapters/line/simulator/platform.ts';
import { turn } from '../../../src/conversation/turn.ts';
import { openPhone, type Phone, questionOf, textMessage, until, wordsOf } from '../../line-platform/phone.ts';
import { startLine } from '../../line-platform/start-line.ts';
import { textsOf } from '../../speech/locale-files.ts';

let line: Awaited<ReturnType<typeof startLine>>;
let phone: Phone;

beforeEach(async () => {
  line = await startLine({
    turn: (session, incoming, world) => {
      if (incoming.type === 'text' && incoming.text === 'a text that breaks our code')
        throw new Error('broken');
      return turn(session, incoming, world);
    },
  });
  phone = openPhone(line.platform, 'U1');
});

afterEach(() => line.stop());

const said = (text: string, id?: string) => ({
  type: 'message',
  message: id === undefined ? textMessage(text) : { ...textMessage(text), id },
});
const tapped = (data: string) => ({ type: 'postback', postback: { data } });
const answered = (question: string, value: string) =>
  tapped(`type=answer&question=${question}&value=${value}`);

const repliesIn = ({ traffic }: Platform) =>
  traffic().filter((one) => one.kind === 'call' && one.call === 'reply').length;

describe('an event that comes again', () => {
  test('is answered once', async () => {
    const { platform } = line;
    const event = platform.makeEvent('U1', { type: 'follow', follow: { isUnblocked: false } });
    expect(await platform.send(event)).toBe(200);
    await until(() => platform.sentTo('U1').length > 0);
    const count = platform.sentTo('U1').length;
    expect(await platform.send({ ...event, deliveryContext: { isRedelivery: true } })).toBe(200);
    expect(await platform.send(event, event)).toBe(200);
    await phone.say('1985-09-15');
    expect(repliesIn(platform)).toBe(2);
    expect(platform.sentTo('U1').length).toBeGreaterThan(count);
  });
});

describe('events of one person', () => {
  test('count in the order in which they happened, also within one webhook', async () => {
    const { platform } = line;
    await phone.follow();
    const first = platform.makeEvent('U1', said('1985-09-15'));
    const second = platform.makeEvent('U1', said('2021-12-10'), { timestamp: first.timestamp + 1 });
    expect(await platform.send(second, first)).toBe(200);
    await until(() => repliesIn(platform) === 3);
    expect(questionOf(platform.sentTo('U1').slice(-1))).toBe('renewedBefore');
  });

  test('do not mix with those of another', async () => {
    const other = openPhone(line.platform, 'U2');
    await phone.follow();
    await other.follow();
    await phone.pick('1985-09-15');
    expect(questionOf(await other.say('hello?'))).toBe('birthday');
    expect(questionOf(await phone.say('2021-12-10'))).toBe('renewedBefore');
  });

  test('a typed word that arrives after a younger one answers nothing', async () => {
    await phone.follow();
    const late = line.platform.makeEvent('U1', said('1950-01-01'));
    await phone.pick('1985-09-15');
    const before = line.platform.sentTo('U1').length;
    await line.platform.send({ ...late, timestamp: late.timestamp - 60_000 });
    await until(() => line.platform.sentTo('U1').length > before);
    const screen = line.platform.sentTo('U1').slice(before);
    expect(wordsOf(screen)).toContain('あとから届きました');
    expect(questionOf(screen)).toBe('issued');
  });
});

describe('a button', () => {
  test('tapped late changes its answer and says so', async () => {
    await phone.follow();
    await phone.pick('1985-09-15');
    await phone.do(answered('lost', 'no'));
    const screen = await phone.do(answered('lost', 'yes'));
    expect(wordsOf(screen)).toContain('変えました');
  });

  test('tapped after the answers were deleted says so, keeps this one, and begins', async () => {
    const screen = await phone.do(answered('ward', 'naka'));
    expect(wordsOf(screen)).toContain('消えています');
    expect(questionOf(screen)).toBe('birthday');
    await phone.pick('1985-09-15');
    await phone.do(answered('issued', '2021-12-10'));
    await phone.do(answered('renewedBefore', 'first'));
    await phone.do(answered('applicant', 'self'));
    expect(wordsOf(await phone.do(answered('lost', 'no')))).toContain('中区役所');
  });

  test('that says the card is lost gets the numbers that stop it before anything else, whenever it is tapped', async () => {
    expect(wordsOf((await phone.do(answered('lost', 'yes'))).slice(0, 1))).toContain('0120-95-0178');
    await phone.do(tapped('type=command&command=restart'));
    expect(wordsOf((await phone.tap('カードをなくした')).slice(0, 1))).toContain('0120-95-0178');
  });

  test.each(['type=answer&question=ward&value=atlantis', 'of another bot'])(
    'that means nothing any more is excused, and the question stays: %s',
    async (data) => {
      await phone.follow();
      const screen = await phone.do(tapped(data));
      expect(wordsOf(screen)).toContain('ボタンは古');
      expect(questionOf(screen)).toBe('birthday');
    },
  );
});

describe('what is no answer', () => {
  test.each(['sticker', 'image', 'video', 'audio', 'file'])(
    'a %s gets a kind sentence and the question again',
    async (type) => {
      await phone.follow();
      const screen = await phone.do({ type: 'message', message: { type, id: 'm1' } });
      expect(wordsOf(screen)).toContain('文字とボタン');
      expect(questionOf(screen)).toBe('birthday');
    },
  );

  test('pictures sent together get one answer', async () => {
    await phone.follow();
    const picture = (index: number) => ({
      type: 'message',
      message: { type: 'image', id: `m${index}`, imageSet: { id: 'set', index, total: 2 } },
    });
    await phone.do(picture(1));
    await phone.doUnanswered(picture(2));
  });

  test('a location is used for one reply and not kept', async () => {
    await phone.follow();
    const location = { type: 'location', id: 'm1', latitude: 34.4, longitude: 132.5 };
    const screen = await phone.do({ type: 'message', message: location });
    expect(questionOf(screen)).toBe('birthday');
  });

  test.each([
    ['a film watched to its end', { type: 'videoPlayComplete', videoPlayComplete: { trackingId: 'x' } }],
    ['an edited message', { type: 'messageEdited', message: { type: 'text', id: 'm1', text: 'x' } }],
    ['a membership', { type: 'membership', membership: { type: 'renewed', membershipId: 1 } }],
    ['a kind nobody knows yet', { type: 'hologram', hologram: {} }],
    ['a standby channel', { ...said('1985-09-15'), mode: 'standby' }],
  ])('%s is accepted quietly', async (_name, act) => {
    await phone.follow();
    await phone.doUnanswered(act);
  });
});

describe('a message taken back', () => {
  test('takes its answer with it, silently; the next reply asks it again', async () => {
    await phone.follow();
    await phone.do(said('1985-09-15', 'regretted'));
    await phone.doUnanswered({ type: 'unsend', unsend: { messageId: 'regretted' } });
    expect(questionOf(await phone.do(answered('lost', 'no')))).toBe('birthday');
  });
});

describe('a block', () => {
  test('erases everything, and who comes back begins afresh', async () => {
    await phone.follow();
    await phone.pick('1985-09-15');
    await phone.doUnanswered({ type: 'unfollow' });
    expect(questionOf(await phone.follow())).toBe('birthday');
  });
});

describe('who asks to be forgotten', () => {
  test('is, and is told so; what comes next begins anew', async () => {
    await phone.follow();
    await phone.pick('1985-09-15');
    expect(wordsOf(await phone.say('情報を消して'))).toContain('すべて消しました');
    const screen = await phone.do(answered('lost', 'no'));
    expect(wordsOf(screen)).toContain('消えています');
    expect(questionOf(screen)).toBe('birthday');
  });
});

describe('the rich menu', () => {
  test('answers side questions, and offers the ones asked most', async () => {
    await phone.follow();
    const screen = await phone.do(tapped('type=topic&topic=help'));
    expect(wordsOf(screen)).toMatch(/ボタンでも、文でも[\s\S]*持ち物/);
    expect(questionOf(screen)).toBe('birthday');
  });

  test('changes with the language of the talk', async () => {
    const menus = readMenus({ ja: textsOf('ja'), en: textsOf('en') });
    const { apiBaseUrl, channelAccessToken } = line;
    const hosts = { apiBaseUrl, dataApiBaseUrl: apiBaseUrl, publicUrl: null };
    await setUpLine({ channelAccessToken, ...hosts, menus });
    await phone.follow();
    expect(line.platform.richMenus.shownTo('U1')?.chatBarText).toBe('メニュー');
    await phone.say('English');
    await until(() => line.platform.richMenus.shownTo('U1')?.chatBarText === 'Menu');
  });
});

describe('the first words', () => {
  test('come in the language of the profile, and the talk goes on in it', async () => {
    const other = openPhone(line.platform, 'U2');
    expect(wordsOf(await other.say('hi'))).toContain('Hello');
    expect(wordsOf(await other.pick('1985-09-15'))).toContain('issued');
  });

  test('number their choices in that language: where no buttons are shown, a number is typed', async () => {
    const other = openPhone(line.platform, 'U2');
    const number = /(\d)\. 日本語/.exec(wordsOf(await other.follow()))?.[1];
    expect(wordsOf(await other.say(String(number)))).toContain('日本語でご案内します');
  });

  test('come in Japanese to who has no profile', async () => {
    expect(wordsOf(await openPhone(line.platform, 'U3').follow())).toContain('こんにちは');
  });

  test('in another language are answered in that one', async () => {
    expect(wordsOf(await phone.say('English'))).toContain("I'll go on in English");
  });
});

describe('in a group', () => {
  const source = { type: 'group', groupId: 'C1', userId: 'U1' };
  const mention = { mentionees: [{ index: 0, length: 4, type: 'user', isSelf: true }] };

  test('a word without our name is not answered; with it we ask to be spoken to alone', async () => {
    const group = openPhone(line.platform, 'C1');
    await group.doUnanswered({ ...said('1985-09-15'), source });
    await group.doUnanswered({ type: 'join', source });
    const screen = await group.do({
      type: 'message',
      source,
      message: { ...textMessage('@bot 1985-09-15'), mention },
    });
    expect(wordsOf(screen)).toMatch(/1対1のトーク[\s\S]*one-to-one/);
    expect(questionOf(screen)).toBeNull();
  });
});

describe('our own failure', () => {
  test('is excused with a phone number, and the answers stay', async () => {
    await phone.follow();
    await phone.pick('1985-09-15');
    const screen = await phone.say('a text that breaks our code');
    expect(wordsOf(screen)).toMatch(/すみません[\s\S]*\d{2,4}-\d+-\d+/);
    expect(line.reports).toEqual([{ type: 'turnFailed', error: expect.any(Error) }]);
    expect(questionOf(await phone.do(answered('lost', 'no')))).toBe('issued');
  });
});
