import { describe, expect, test } from '@jest/globals';
import { holdsOn, type LineBody, learnLanguage } from '../../../src/adapters/line/line-body.ts';
import type { Session } from '../../../src/protocol/session.ts';

test('first words that an earlier release stored leave what the numbers stand for', () => {
  const session: Session = {
    id: 'talk',
    city: 'hiroshima',
    locale: 'ja',
    unclear: 0,
    trail: [],
    offered: [{ type: 'command', command: 'language', locale: 'en' }],
  };
  const stored = { type: 'firstWords', messages: { ja: [], en: [] }, event: 'event', at: 1 } as const;
  expect(learnLanguage(session, 'en', stored)).toEqual({ ...session, locale: 'en' });
});

describe('on the day after it was drawn', () => {
  const text = { type: 'text', text: '今、開いています' } as const;
  const map = {
    type: 'location',
    title: '中区役所',
    address: '中区',
    latitude: 34.39,
    longitude: 132.45,
  } as const;
  const first = { type: 'firstWords', event: 'event', at: 1 } as const;
  const day = '2026-11-24';

  test.each<readonly [string, LineBody, boolean]>([
    ['a reply of that day holds no more', { type: 'said', messages: [text], day }, false],
    ['the first words of that day neither', { ...first, messages: { ja: [text], en: [text] }, day }, false],
    ['what names no day holds', { type: 'said', messages: [text] }, true],
    ['an answer that an earlier release stored does not', { type: 'said', messages: [map, text] }, false],
    ['nor one in its first words', { ...first, messages: { ja: [map, text], en: [map, text] } }, false],
    ['a reminder holds', { type: 'reminder', messages: [text], counter: 'naka' }, true],
    [
      'a last one until its day',
      { type: 'reminder', messages: [text], counter: 'naka', until: '2026-11-25' },
      true,
    ],
    ['and not after it', { type: 'reminder', messages: [text], counter: 'naka', until: day }, false],
  ])('%s', (_name, body, holds) => {
    expect(holdsOn(body, '2026-11-25')).toBe(holds);
  });
});
