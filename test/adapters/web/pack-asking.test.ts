import { expect, test } from '@jest/globals';
import { packAsking, unpackAsking } from '../../../src/adapters/web/pack-asking.ts';
import { readAsking } from '../../../src/read-asking.ts';

test('the ways of asking come back as they were, and lighter on the way', () => {
  const asking = readAsking();
  const sent = JSON.stringify(packAsking(asking));
  expect(unpackAsking(JSON.parse(sent))).toEqual(asking);
  expect(sent.length).toBeLessThan(JSON.stringify(asking).length);
});

test('a word in one language alone comes back too', () => {
  const asking = {
    words: { pin: ['pin'], 封筒: ['封筒', '青い封筒'] },
    ways: { fee: ['pin -封筒'] },
    elsewhere: ['gas', '天気'],
    classifier: readAsking().classifier,
  };
  expect(unpackAsking(packAsking(asking))).toEqual(asking);
});
