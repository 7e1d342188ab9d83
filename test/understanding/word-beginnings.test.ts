import { expect, test } from '@jest/globals';
import { readAsking } from '../../src/read-asking.ts';
import { latinPattern } from '../../src/understanding/topics/latin-pattern.ts';
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
  [['(every )?(5|five) years'], null],
  [['(every )?year'], ['eve', 'yea']],
  [['r(a|u)n out'], null],
  [['20(2|3)[0-9]'], null],
])('a text that holds one of %j has a word that begins with one of %j', (ways, beginnings) => {
  expect(beginningsOf(ways)).toEqual(beginnings);
});

/** A text that a way of asking in Latin letters stands in: each group by its first alternative, nothing left out. */
function exampleOf(way: string): string {
  return way
    .replace(/\(\?[^()]*\)|[\^$]/g, '')
    .replace(/\(([^()|]*)[^()]*\)/g, '$1')
    .replace(/\[(.)[^\]]*\]/g, '$1')
    .replaceAll(' .. ', ' x ')
    .replace(/[*?]/g, '');
}

test('no way of asking in the data is passed over in a text that it stands in', () => {
  const { words, elsewhere } = readAsking();
  const ways = [
    ...Object.values(words).flat(),
    ...elsewhere.map((entry) => entry.split(/ -(?=[^\]])/)[0] ?? ''),
  ]
    .filter((way) => /^[a-z0-9(^][ -~]*$/.test(way))
    .map(writeOneEnglish)
    .filter((way) => latinPattern([way]).test(exampleOf(way)));
  expect(ways.length).toBeGreaterThan(1500);
  const missed = ways.filter((way) => {
    const beginnings = beginningsIn(exampleOf(way));
    return !(beginningsOf([way])?.some((one) => beginnings.has(one)) ?? true);
  });
  expect(missed).toEqual([]);
});
