import { describe, expect, test } from '@jest/globals';
import { readEvent } from '../../../src/adapters/line/read-event.ts';

const base = {
  webhookEventId: '01HX',
  timestamp: 1_700_000_000_000,
  mode: 'active',
  replyToken: 'token',
  source: { type: 'user', userId: 'U1' },
};
const text = (more: object = {}) => ({ type: 'text', id: 'm1', text: 'こんにちは', ...more });

describe('in a talk', () => {
  test.each([
    [
      'a text',
      { type: 'message', message: text() },
      { kind: 'incoming', incoming: { type: 'text', text: 'こんにちは' }, messageId: 'm1' },
    ],
    [
      'a location',
      { type: 'message', message: { type: 'location', id: 'm1', latitude: 34.4, longitude: 132.5 } },
      { kind: 'incoming', incoming: { type: 'location', lat: 34.4, lng: 132.5 } },
    ],
    ['a sticker', { type: 'message', message: { type: 'sticker', id: 'm1' } }, { kind: 'media' }],
    ['a film', { type: 'message', message: { type: 'video', id: 'm1' } }, { kind: 'media' }],
    [
      'a tap',
      { type: 'postback', postback: { data: 'type=answer&question=lost&value=no' } },
      { kind: 'incoming', incoming: { type: 'answer', question: 'lost', value: 'no' } },
    ],
    [
      'a picked day',
      {
        type: 'postback',
        postback: { data: 'type=answer&question=birthday', params: { date: '1985-09-15' } },
      },
      { kind: 'incoming', incoming: { type: 'answer', question: 'birthday', value: '1985-09-15' } },
    ],
    [
      'a tap on a button that is not ours',
      { type: 'postback', postback: { data: 'x' } },
      { kind: 'strangeButton' },
    ],
    ['a follow', { type: 'follow', follow: { isUnblocked: false } }, { kind: 'follow' }],
    ['a block', { type: 'unfollow' }, { kind: 'unfollow' }],
    [
      'a message taken back',
      { type: 'unsend', unsend: { messageId: 'm1' } },
      { kind: 'unsend', messageId: 'm1' },
    ],
  ])('%s', (_name, act, happening) => {
    expect(readEvent({ ...base, ...act })).toEqual({
      where: 'talk',
      id: '01HX',
      userId: 'U1',
      at: 1_700_000_000_000,
      replyToken: 'token',
      happening,
    });
  });

  test('pictures of one set are one event, whichever comes first', () => {
    const picture = (index: number) => ({
      ...base,
      webhookEventId: `event ${index}`,
      type: 'message',
      message: { type: 'image', id: `m${index}`, imageSet: { id: 'set', index, total: 2 } },
    });
    expect(readEvent(picture(1))?.id).toBe(readEvent(picture(2))?.id);
  });

  test.each([
    ['standby', { mode: 'standby', type: 'message', message: text() }],
    ['an unknown kind', { type: 'hologram' }],
    ['an unknown kind of message', { type: 'message', message: { type: 'smell', id: 'm1' } }],
    ['a film watched to its end', { type: 'videoPlayComplete', videoPlayComplete: { trackingId: 'x' } }],
    ['a membership', { type: 'membership', membership: { type: 'joined', membershipId: 1 } }],
    ['a beacon', { type: 'beacon', beacon: { hwid: 'x', type: 'enter' } }],
    ['no source', { type: 'message', message: text(), source: undefined }],
    ['no id', { type: 'message', message: text(), webhookEventId: undefined }],
  ])('nothing follows from %s', (_name, act) => {
    expect(readEvent({ ...base, ...act })).toBeNull();
  });
});

describe.each([
  ['group', { type: 'group', groupId: 'C1', userId: 'U1' }],
  ['room', { type: 'room', roomId: 'C1' }],
])('in a %s', (_name, source) => {
  const said = (more: object) => ({ ...base, source, type: 'message', message: text(more) });

  test('only a text that calls us by name is heard, and what it says is not read', () => {
    expect(readEvent(said({ mention: { mentionees: [{ index: 0, length: 3, isSelf: true }] } }))).toEqual({
      where: 'group',
      id: '01HX',
      groupId: 'C1',
      at: 1_700_000_000_000,
      replyToken: 'token',
    });
    expect(readEvent(said({}))).toBeNull();
    expect(readEvent(said({ mention: { mentionees: [{ index: 0, length: 3, isSelf: false }] } }))).toBeNull();
    expect(readEvent({ ...base, source, type: 'join' })).toBeNull();
    expect(readEvent({ ...base, source, type: 'postback', postback: { data: 'type=start' } })).toBeNull();
  });
});

test.each([null, undefined, 1, 'x', [], {}, { type: 'message' }])('%p is no event', (event) => {
  expect(readEvent(event)).toBeNull();
});
