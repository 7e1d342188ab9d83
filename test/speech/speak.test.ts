import { describe, expect, test } from '@jest/globals';
import type { Message } from '../../src/protocol/message.ts';
import type { Outcome } from '../../src/protocol/outcome.ts';
import type { Param, Phrase } from '../../src/protocol/phrase.ts';
import type { PhraseKey } from '../../src/protocol/phrase-key.ts';
import type { Texts } from '../../src/protocol/world.ts';
import { speakMessage, speakOutcome, speakPhrase } from '../../src/speech/speak.ts';
import { UnspokenPhrase } from '../../src/speech/unspoken-phrase.ts';

const ja: Texts = {
  fact: {
    ends: '有効期限は、{{on}}です。',
    daysLeft: 'あと{{count}}日です。',
    years: '誕生日は{{years}}です。',
    ofWhom: '{{who}}の窓口です。',
    empty: '',
    folder: { inside: '中です。' },
  },
};
const en: Texts = {
  fact: {
    ends: 'It ends on {{on}}.',
    daysLeft_one: '{{count}} day is left.',
    daysLeft_other: '{{count}} days are left.',
    years: 'The birthdays are {{years}}.',
    ofWhom: 'This is the counter of {{who}}.',
  },
};

/** The keys of these tests are not the product's, so the compiler is told to take them. */
function phrase(key: string, params?: Readonly<Record<string, Param>>): Phrase {
  return { key: key as PhraseKey, ...(params && { params }) };
}

const ends = phrase('fact.ends', { on: { day: '2025-09-15' } });

describe('a phrase', () => {
  test.each<readonly [string, Phrase, string, string]>([
    ['with a day', ends, '有効期限は、2025年9月15日です。', 'It ends on 15 September 2025.'],
    ['with none left', phrase('fact.daysLeft', { count: 0 }), 'あと0日です。', '0 days are left.'],
    ['with one left', phrase('fact.daysLeft', { count: 1 }), 'あと1日です。', '1 day is left.'],
    ['with two left', phrase('fact.daysLeft', { count: 2 }), 'あと2日です。', '2 days are left.'],
    [
      'with a list',
      phrase('fact.years', { years: { list: [2021, 2022, 2023] } }),
      '誕生日は2021、2022、2023です。',
      'The birthdays are 2021, 2022 and 2023.',
    ],
    [
      'with another phrase inside',
      phrase('fact.ofWhom', { who: { phrase: ends } }),
      '有効期限は、2025年9月15日です。の窓口です。',
      'This is the counter of It ends on 15 September 2025..',
    ],
  ])('%s', (_name, said, japanese, english) => {
    expect(speakPhrase(said, 'ja', ja)).toBe(japanese);
    expect(speakPhrase(said, 'en', en)).toBe(english);
  });

  test('takes its values literally, whatever is written in them', () => {
    const value = `<b>'&/ {{on}} $t(fact.folder.inside) $& \\1`;
    expect(speakPhrase(phrase('fact.ofWhom', { who: value }), 'ja', ja)).toBe(`${value}の窓口です。`);
  });

  test('takes names that mean something to a translation library as plain names', () => {
    const texts: Texts = { odd: '{{lng}} {{context}} {{ns}} {{defaultValue}} {{replace}}' };
    const params = { lng: 'a', context: 'b', ns: 'c', defaultValue: 'd', replace: 'e' };
    expect(speakPhrase(phrase('odd', params), 'en', texts)).toBe('a b c d e');
  });

  test('with a colon in its key is no name space', () => {
    expect(speakPhrase(phrase('a:b'), 'en', { 'a:b': 'Yes.' })).toBe('Yes.');
  });
});

test.each<readonly [string, Phrase, string]>([
  ['a key that is not there', phrase('fact.starts'), 'no sentence for "fact.starts" in locales/'],
  ['a key that names a folder', phrase('fact.folder'), 'no sentence for "fact.folder" in locales/'],
  ['an empty sentence', phrase('fact.empty'), 'no sentence for "fact.empty" in locales/'],
  ['a value not given', phrase('fact.ends'), '"fact.ends" needs a value for {{on}}'],
  [
    'a value not given deep inside',
    phrase('fact.ofWhom', { who: { list: [{ phrase: phrase('fact.ends') }] } }),
    '"fact.ends" needs a value for {{on}}',
  ],
])('%s is never spoken', (_name, said, complaint) => {
  expect(() => speakPhrase(said, 'ja', ja)).toThrow(UnspokenPhrase);
  expect(() => speakPhrase(said, 'ja', ja)).toThrow(complaint);
});

test('two sets of texts, and two languages of one set, stay apart', () => {
  const one: Texts = { hello: 'one' };
  const other: Texts = { hello: 'other' };
  for (const locale of ['ja', 'en', 'ja'] as const) {
    expect(speakPhrase(phrase('hello'), locale, one)).toBe('one');
    expect(speakPhrase(phrase('hello'), locale, other)).toBe('other');
  }
});

const spokenEnds = 'It ends on 15 September 2025.';
const event = { type: 'command', command: 'back' } as const;

test.each<readonly [Message<Phrase>, Message<string>]>([
  [
    { type: 'say', text: ends },
    { type: 'say', text: spokenEnds },
  ],
  [
    { type: 'say', text: ends, replies: [{ label: ends, event }] },
    { type: 'say', text: spokenEnds, replies: [{ label: spokenEnds, event }] },
  ],
  [
    { type: 'ask', question: 'issued', text: ends, replies: [{ label: ends, event }] },
    { type: 'ask', question: 'issued', text: spokenEnds, replies: [{ label: spokenEnds, event }] },
  ],
  [
    {
      type: 'card',
      title: ends,
      sections: [
        {
          part: 'expiry',
          title: ends,
          lines: [ends],
          sources: [{ title: ends, url: 'https://example.jp/', checked: '2026-11-01' }],
        },
      ],
    },
    {
      type: 'card',
      title: spokenEnds,
      sections: [
        {
          part: 'expiry',
          title: spokenEnds,
          lines: [spokenEnds],
          sources: [{ title: spokenEnds, url: 'https://example.jp/', checked: '2026-11-01' }],
        },
      ],
    },
  ],
  [
    { type: 'place', name: ends, address: ends, phone: '000', lat: 34.3, lng: 132.4 },
    { type: 'place', name: spokenEnds, address: spokenEnds, phone: '000', lat: 34.3, lng: 132.4 },
  ],
  [
    { type: 'link', label: ends, url: 'https://example.jp/' },
    { type: 'link', label: spokenEnds, url: 'https://example.jp/' },
  ],
])('a message keeps all but its words: $type', (message, spoken) => {
  expect(speakMessage(message, 'en', en)).toStrictEqual(spoken);
});

test('an outcome keeps its days and speaks its facts, items and counters', () => {
  const because = ['cardOrder26'] as const;
  const open = { now: false, next: null } as const;
  const counter = { phone: null, lat: null, lng: null, confirmed: false, distance: null, open };
  const outcome: Outcome<Phrase> = {
    title: ends,
    procedure: 'renewCertificate',
    status: 'open',
    certain: true,
    certificateExpiry: '2025-09-15',
    possibleExpiries: ['2025-09-15'],
    cardExpiry: null,
    issued: '2021-06-10',
    windowOpens: '2025-06-16',
    firstOpenDay: '2025-06-16',
    lastOpenDay: '2025-09-12',
    daysLeft: 91,
    fee: { free: true, because },
    items: [{ id: 'card', text: ends, because }],
    counters: [
      { id: 'naka', name: ends, address: ends, ...counter },
      { id: 'branch', name: ends, address: null, ...counter },
    ],
    parts: [{ part: 'expiry', facts: [ends, phrase('fact.daysLeft', { count: 91 })], because }],
    because,
  };
  expect(speakOutcome(outcome, 'en', en)).toStrictEqual({
    ...outcome,
    title: spokenEnds,
    items: [{ id: 'card', text: spokenEnds, because }],
    counters: [
      { id: 'naka', name: spokenEnds, address: spokenEnds, ...counter },
      { id: 'branch', name: spokenEnds, address: null, ...counter },
    ],
    parts: [{ part: 'expiry', facts: [spokenEnds, '91 days are left.'], because }],
  });
});

test('a page that adds things to the prototypes of the language changes nothing', () => {
  const added = { value: 'hostile', enumerable: true, configurable: true };
  Object.defineProperty(Object.prototype, 'hostile', added);
  Object.defineProperty(Array.prototype, 'hostile', added);
  try {
    expect(speakPhrase(ends, 'en', structuredClone(en))).toBe(spokenEnds);
  } finally {
    Reflect.deleteProperty(Object.prototype, 'hostile');
    Reflect.deleteProperty(Array.prototype, 'hostile');
  }
});
