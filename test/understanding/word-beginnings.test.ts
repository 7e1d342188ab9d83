import { expect, test } from '@jest/globals';
import { readAsking } from '../../src/read-asking.ts';
import { writeOneEnglish } from '../../src/understanding/topics/one-english.ts';
import { beginningsIn, beginningsOf } from '../../src/understanding/topics/word-beginnings.ts';

test.each([
  [['expir*'], ['exp']],
  [['(lost|gone) card'], ['los', 'gon']],
  [['to go'], ['to']],
  [
    ['pin', 'code'],
    ['pin', 'cod'],
  ],
  [['mobile? phone'], ['mob']],
  [['e-?cert*'], null],
  [['(yes|) please'], null],
  [['r(a|u)n out'], null],
  [['20(2|3)[0-9]'], null],
])('a text that holds one of %j has a word that begins with one of %j', (ways, beginnings) => {
  expect(beginningsOf(ways)).toEqual(beginnings);
});

test('no way of asking in the data is passed over in a text that is that way itself', () => {
  const plain = Object.values(readAsking().words)
    .flat()
    .filter((way) => /^[a-z0-9' -]+$/.test(way));
  expect(plain.length).toBeGreaterThan(500);
  const missed = plain.filter((way) => {
    const written = writeOneEnglish(way);
    const beginnings = beginningsIn(written);
    return !(beginningsOf([written])?.some((one) => beginnings.has(one)) ?? true);
  });
  expect(missed).toEqual([]);
});
