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
  [{}, 'en', 'my certificate ends in June 2027', /the day too(?!.*I don't know)/],
  [issueUnknown, 'ja', '6月10日', /^年も教えて.*「わからない」/],
] as const)('of half a date it is said what is missing: %j, %s, %s', (given, locale, text, expected) => {
  expect(saidIn(hold(sessionOf(given, { locale }), [text]))[0]).toMatch(expected);
});

test.each([
  [issueUnknown, 'ja', '12月10日', '証明書の有効期限は、2026年12月10日でよろしいでしょうか。'],
  [{}, 'ja', '証明書が12月10日に切れます', '証明書の有効期限は、2026年12月10日でよろしいでしょうか。'],
  [
    issueUnknown,
    'en',
    'October 3',
    "I'm not sure about the day the certificate ends. Do you mean 3 October 2026?",
  ],
] as const)(
  'an end that is near is asked back with its year: %j, %s, %s',
  (given, locale, text, expected) => {
    expect(saidIn(hold(sessionOf(given, { locale }), [text]))[0]).toBe(expected);
  },
);
