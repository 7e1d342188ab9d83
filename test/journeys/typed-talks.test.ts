import { expect, test } from '@jest/globals';
import { hold, sessionOf, worldOf } from '../conversation/talk.ts';
import { hiroshima } from '../fixtures/city.ts';
import { typedTalks } from '../fixtures/typed-talks.ts';

test.each(typedTalks)('typed, in $locale: $name', ({ locale, lines, outcome, reads }) => {
  const talk = hold(sessionOf({}, { locale }), lines, worldOf(hiroshima, '2026-11-22T10:00'));
  expect(talk.outcome).toMatchObject(outcome);
  const said = JSON.stringify(talk.outcome);
  for (const words of reads) expect(said + JSON.stringify(talk.messages)).toContain(words);
});
