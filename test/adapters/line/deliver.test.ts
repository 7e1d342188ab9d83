import { afterEach, describe, expect, test } from '@jest/globals';
import type { RequestHandler } from 'express';
import { openPhone, textMessage, until, wordsOf } from '../../line-platform/phone.ts';
import { startLine } from '../../line-platform/start-line.ts';

let line: Awaited<ReturnType<typeof startLine>>;

afterEach(() => line.stop());

/** Does something to the first calls of one kind. */
function disturb(path: string, times: number, trouble: RequestHandler): RequestHandler {
  let left = times;
  return (request, response, next) => {
    if (!request.path.startsWith(path) || left === 0) return next();
    left -= 1;
    trouble(request, response, next);
  };
}

const callsOf = (call: string) =>
  line.platform.traffic().filter((one) => one.kind === 'call' && one.call === call);

describe('when LINE', () => {
  test('fails once, the same reply is sent again, and meanwhile it is shown that something is coming', async () => {
    const fail: RequestHandler = (_request, response) => {
      response.status(500).set('x-line-request-id', 'request-1').json({ message: 'Internal error' });
    };
    line = await startLine({ trouble: disturb('/v2/bot/message/reply', 1, fail) });
    expect(wordsOf(await openPhone(line.platform, 'U1').follow())).toContain('こんにちは');
    expect(callsOf('reply')).toHaveLength(1);
    await until(() => callsOf('loading').length > 0);
    expect(line.reports).toEqual([
      { type: 'refused', call: 'reply', status: 500, requestId: 'request-1', properties: [] },
    ]);
  });

  test('carries a reply out but its answer is lost, nothing is said twice', async () => {
    const loseAnswer: RequestHandler = (_request, response, next) => {
      response.json = () => {
        response.socket?.destroy();
        return response;
      };
      next();
    };
    line = await startLine({ trouble: disturb('/v2/bot/message/reply', 1, loseAnswer) });
    const phone = openPhone(line.platform, 'U1');
    await phone.follow();
    await until(() => callsOf('reply').length === 2);
    await phone.pick('1985-09-15');
    expect(callsOf('push')).toHaveLength(0);
    const greetings = line.platform.sentTo('U1').filter((one) => JSON.stringify(one).includes('こんにちは'));
    expect(greetings).toHaveLength(1);
  });

  test('fails once the language is noted, and does not tell it again, the first words still come in it', async () => {
    const fail: RequestHandler = (_request, response) => {
      response.status(500).json({ message: 'Internal error' });
    };
    const failReply = disturb('/v2/bot/message/reply', 1, fail);
    const failProfile = disturb('/v2/bot/profile', 9, fail);
    let profiles = 0;
    line = await startLine({
      trouble: (request, response, next) => {
        if (request.path.startsWith('/v2/bot/profile')) profiles += 1;
        if (profiles > 1) failProfile(request, response, next);
        else failReply(request, response, next);
      },
    });
    const phone = openPhone(line.platform, 'U2');
    expect(wordsOf(await phone.follow())).toContain('Hello');
    expect(profiles).toBe(2);
    expect(wordsOf(await phone.say('hello?'))).toContain('born');
  });

  test('is slow to tell the language, and something was said meanwhile, both are answered in Japanese', async () => {
    const wait: RequestHandler = (_request, _response, next) => void setTimeout(next, 500);
    line = await startLine({ trouble: disturb('/v2/bot/profile', 1, wait) });
    const { platform } = line;
    const follow = platform.makeEvent('U2', { type: 'follow', follow: { isUnblocked: false } });
    await platform.send(follow);
    const message = { type: 'message', message: textMessage('hello?') };
    await platform.send(platform.makeEvent('U2', message, { timestamp: follow.timestamp + 1 }));
    await until(() => callsOf('reply').length === 2);
    expect(wordsOf(platform.sentTo('U2'))).toContain('こんにちは');
    expect(wordsOf(platform.sentTo('U2'))).not.toMatch(/Hello|born/);
  });

  test('does not tell the language in time, the first words come in Japanese', async () => {
    const hang: RequestHandler = () => {};
    line = await startLine({ trouble: disturb('/v2/bot/profile', 1, hang) });
    expect(wordsOf(await openPhone(line.platform, 'U2').follow())).toContain('こんにちは');
    await until(() => callsOf('loading').length > 0);
  });
});

test('a group gets no push, which would cost one of the month for each who is in it', async () => {
  const spent: RequestHandler = (_request, response) => {
    response.status(400).json({ message: 'Invalid reply token' });
  };
  line = await startLine({ trouble: disturb('/v2/bot/message/reply', 1, spent) });
  const group = openPhone(line.platform, 'C1');
  const mention = { mentionees: [{ index: 0, length: 4, type: 'user', isSelf: true }] };
  const called = {
    type: 'message',
    source: { type: 'group', groupId: 'C1', userId: 'U1' },
    message: { ...textMessage('@bot hello'), mention },
  };
  await line.platform.act('C1', called);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(callsOf('push')).toEqual([]);
  const screen = await group.do(called);
  expect(wordsOf(screen).match(/one-to-one/g)).toHaveLength(1);
});

test('that the language is noted does not count as something the person sent', async () => {
  line = await startLine({ perMinute: 2 });
  const phone = openPhone(line.platform, 'U2');
  await phone.follow();
  expect(wordsOf(await phone.pick('1985-09-15'))).toContain('issued');
  expect(wordsOf(await phone.say('10 December 2021'))).not.toContain('a lot of messages');
  expect(wordsOf(await phone.say('hello?'))).toContain('a lot of messages');
});
