import { expect, test } from '@jest/globals';
import {
  readPostbackData,
  writePickerData,
  writePostbackData,
} from '../../../src/adapters/line/postback-data.ts';
import type { Tap } from '../../../src/protocol/incoming.ts';

const buttons: readonly (readonly [string, Tap])[] = [
  ['type=start', { type: 'start' }],
  ['type=answer&question=lost&value=no', { type: 'answer', question: 'lost', value: 'no' }],
  ['type=topic&topic=fee', { type: 'topic', topic: 'fee' }],
  ['type=command&command=back', { type: 'command', command: 'back' }],
  ['type=command&command=restart', { type: 'command', command: 'restart' }],
  ['type=command&command=language', { type: 'command', command: 'language' }],
  ['type=command&command=language&locale=en', { type: 'command', command: 'language', locale: 'en' }],
  ['type=command&command=change', { type: 'command', command: 'change' }],
  ['type=command&command=change&question=issued', { type: 'command', command: 'change', question: 'issued' }],
];

test.each(buttons)('%s stays readable for ever', (data, event) => {
  expect(writePostbackData(event)).toBe(data);
  expect(readPostbackData(data)).toEqual(event);
});

test('a date picker brings its day beside the data', () => {
  const data = writePickerData('issued');
  expect(readPostbackData(data, '2021-06-10')).toEqual({
    type: 'answer',
    question: 'issued',
    value: '2021-06-10',
  });
  expect(readPostbackData(data)).toBeNull();
});

test.each(['', 'hello', 'type=answer&question=income&value=1', 'type=command&command=sing', '%%%'])(
  'what is not ours is not read: "%s"',
  (data) => {
    expect(readPostbackData(data)).toBeNull();
  },
);
