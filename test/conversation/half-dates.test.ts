import { expect, test } from '@jest/globals';
import { hold, saidIn, sessionOf } from './talk.ts';

const born = { birthday: '1985-09-15' };
const issueUnknown = { ...born, issued: 'unknown' };

test.each([
  [born, 'ja', '2021年12月', /^日も教えて.*「わからない」/],
  [born, 'ja', '2021年', /^月と日も教えて.*「わからない」/],
  [born, 'ja', '12月10日', /^年も教えて.*「わからない」/],
  [born, 'en', 'in 2021', /the month and day too.*“I don't know”/],
  [issueUnknown, 'en', '2032', /the month and day too.*“I don't know”/],
  [{}, 'ja', '昭和60年9月', /^日も教えて(?!.*わからない)/],
] as const)('of half a date it is said what is missing: %j, %s, %s', (given, locale, text, expected) => {
  expect(saidIn(hold(sessionOf(given, { locale }), [text]))[0]).toMatch(expected);
});
