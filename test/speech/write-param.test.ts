import { describe, expect, test } from '@jest/globals';
import type { PlainTime } from '../../src/protocol/day.ts';
import type { Param, Phrase } from '../../src/protocol/phrase.ts';
import { writeParam } from '../../src/speech/write-param.ts';
import { writeTime } from '../../src/speech/write-time.ts';

test.each<readonly [PlainTime, string, string]>([
  ['08:30', '午前8時30分', '8:30 am'],
  ['09:00', '午前9時', '9 am'],
  ['09:05', '午前9時5分', '9:05 am'],
  ['11:59', '午前11時59分', '11:59 am'],
  ['12:00', '正午', 'noon'],
  ['12:30', '午後0時30分', '12:30 pm'],
  ['17:15', '午後5時15分', '5:15 pm'],
  ['20:00', '午後8時', '8 pm'],
  ['00:00', '午前0時', 'midnight'],
  ['00:10', '午前0時10分', '12:10 am'],
])('%s is %s and %s', (time, japanese, english) => {
  expect(writeTime(time, 'ja')).toBe(japanese);
  expect(writeTime(time, 'en')).toBe(english);
});

describe('a value in a sentence', () => {
  const ward: Param = { text: { ja: '安佐南区', en: 'Asaminami Ward' } };
  const rows: readonly (readonly [string, Param, string, string])[] = [
    ['words stay as they are', '0120-95-0178', '0120-95-0178', '0120-95-0178'],
    ['a number has no comma: it may be a year', 2026, '2026', '2026'],
    ['zero', 0, '0', '0'],
    ['a day', { day: '2025-09-15' }, '2025年9月15日', '15 September 2025'],
    [
      'a day and its weekday',
      { day: '2026-11-24', as: 'weekday' },
      '2026年11月24日（火）',
      'Tuesday 24 November 2026',
    ],
    ['a time', { time: '17:15' }, '午後5時15分', '5:15 pm'],
    ['free of charge', { yen: 0 }, '0円', '¥0'],
    ['hundreds', { yen: 800 }, '800円', '¥800'],
    ['thousands', { yen: 1000 }, '1,000円', '¥1,000'],
    ['millions', { yen: 1234567 }, '1,234,567円', '¥1,234,567'],
    ['words of the city, in the language', ward, '安佐南区', 'Asaminami Ward'],
    ['an empty list', { list: [] }, '', ''],
    ['one thing', { list: [ward] }, '安佐南区', 'Asaminami Ward'],
    ['two things', { list: [ward, { yen: 200 }] }, '安佐南区と200円', 'Asaminami Ward and ¥200'],
    [
      'one of two things',
      { list: [{ day: '1985-05-06' }, { day: '1985-06-05' }], join: 'or' },
      '1985年5月6日か1985年6月5日',
      '6 May 1985 or 5 June 1985',
    ],
    [
      'one of three things',
      { list: [2021, 2022, 2023], join: 'or' },
      '2021、2022、2023',
      '2021, 2022 or 2023',
    ],
    ['three things', { list: [2021, 2022, 2023] }, '2021、2022、2023', '2021, 2022 and 2023'],
  ];
  const noPhrase = (phrase: Phrase) => {
    throw new Error(`no phrase expected, got ${phrase.key}`);
  };

  test.each(rows)('%s', (_name, param, japanese, english) => {
    expect(writeParam(param, 'ja', noPhrase)).toBe(japanese);
    expect(writeParam(param, 'en', noPhrase)).toBe(english);
  });
});
