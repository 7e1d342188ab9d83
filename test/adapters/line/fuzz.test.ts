import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sign } from '../../../src/adapters/line/simulator/send-webhook.ts';
import { openPhone, questionOf } from '../../line-platform/phone.ts';
import { startLine } from '../../line-platform/start-line.ts';

const bodies = process.env['PROVE'] ? 100_000 : 2_000;
const atOnce = 200;

let line: Awaited<ReturnType<typeof startLine>>;
beforeAll(async () => {
  line = await startLine();
});
afterAll(() => line.stop());

/** Mostly the words that LINE uses, in places where they may or may not belong. */
const word = fc.oneof(
  fc.constantFrom(
    'message',
    'postback',
    'follow',
    'unfollow',
    'unsend',
    'join',
    'leave',
    'things',
    'membership',
  ),
  fc.constantFrom('text', 'image', 'sticker', 'location', 'user', 'group', 'room', 'active', 'standby'),
  fc.constantFrom('type=start', 'type=answer&question=lost&value=no', 'type=answer&question=birthday', '%'),
  fc.constantFrom('1985-09-15', '１', 'カードをなくした', 'English', '__proto__', '\u0000', '\ud83d'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const scalar = fc.oneof(word, fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
const key = fc.constantFrom(
  'type',
  'id',
  'text',
  'data',
  'params',
  'date',
  'mention',
  'mentionees',
  'isSelf',
  'x',
);
const anything = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(key, fc.oneof(scalar, fc.dictionary(key, scalar, { maxKeys: 3 })), { maxKeys: 5 }),
);

const source = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('user'), userId: fc.constantFrom('A', 'B', 'C') }) },
  fc.record({ type: fc.constant('group'), groupId: fc.constant('G'), userId: fc.constant('A') }),
  anything,
);
const event = fc.record(
  {
    type: word,
    webhookEventId: fc.oneof({ weight: 9, arbitrary: fc.uuid() }, { weight: 1, arbitrary: anything }),
    timestamp: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 2_000_000_000_000 }) },
      { weight: 1, arbitrary: anything },
    ),
    mode: fc.constantFrom('active', 'standby', undefined),
    replyToken: fc.oneof(fc.uuid(), anything),
    source,
    message: fc.oneof(
      fc.record({ type: word, id: word, text: word }),
      fc.record({ type: fc.constant('location'), id: word, latitude: anything, longitude: anything }),
      anything,
    ),
    postback: fc.oneof(fc.record({ data: word, params: anything }), anything),
    unsend: fc.oneof(fc.record({ messageId: word }), anything),
  },
  { requiredKeys: [] },
);
const body = fc.record({
  destination: anything,
  events: fc.array(fc.oneof({ weight: 9, arbitrary: event }, { weight: 1, arbitrary: anything }), {
    maxLength: 3,
  }),
});

test(
  'whatever stands in a webhook, it is answered 200 and nothing breaks',
  async () => {
    for (let done = 0; done < bodies; done += atOnce) {
      const texts = fc.sample(body, { numRuns: atOnce }).map((one) => JSON.stringify(one));
      const answers = await Promise.all(
        texts.map(async (text) => {
          const response = await fetch(line.webhookUrl, {
            method: 'POST',
            body: text,
            headers: { 'x-line-signature': sign(text, line.channelSecret) },
          });
          await response.arrayBuffer();
          return response.status;
        }),
      );
      expect(answers.filter((status) => status !== 200)).toEqual([]);
    }
    expect(line.reports.filter(({ type }) => type === 'turnFailed' || type === 'notStored')).toEqual([]);
    expect(questionOf(await openPhone(line.platform, 'U1').follow())).toBe('birthday');
  },
  20 * 60_000,
);
