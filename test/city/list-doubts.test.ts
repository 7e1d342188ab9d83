import { describe, expect, test } from '@jest/globals';
import { checkCity } from '../../src/city/check-city.ts';
import { fieldOf } from '../../src/city/city-file-error.ts';
import { listDoubts } from '../../src/city/list-doubts.ts';
import { cityFolder } from '../../src/city/read-city.ts';
import type { PlainDate } from '../../src/protocol/day.ts';
import { fictionalCities, hiroshima, minamo } from '../fixtures/city.ts';

const fieldsOf = (kind: string, today: PlainDate, city = hiroshima) =>
  listDoubts(city, today)
    .filter((doubt) => doubt.kind === kind)
    .map(({ path }) => fieldOf(path));

describe('doubts', () => {
  test('every fact of Hiroshima that nobody has confirmed', () => {
    const branches = hiroshima.counters.flatMap(({ kind }, at) =>
      kind === 'branch' ? [`counters[${at}]`] : [],
    );
    expect(fieldsOf('unconfirmed', '2026-11-22')).toEqual([
      ...branches,
      'hours',
      'yearlyClosings[0]',
      'yearlyClosings[1]',
      'eveningOpening',
      'convenienceStore',
      'fees.reissueCard',
      'fees.reissueCertificate',
      'fees.expressReissue',
    ]);
  });

  test.each([
    { today: '2026-11-22', old: [], why: 'the day it was looked at' },
    { today: '2027-06-01', old: [], why: 'twelve months later to the day' },
    { today: '2027-06-02', old: ['sources.guide'], why: 'the day after' },
  ] as const)('a page looked at on 2026-06-01, on $today: $why', ({ today, old }) => {
    expect(fieldsOf('old', today, minamo)).toEqual(old);
  });

  test('a page looked at on 29 February is old from 1 March', () => {
    const leap = {
      ...minamo,
      sources: { guide: { ...minamo.sources['guide'], checked: '2024-02-29' } },
    } as typeof minamo;
    expect(fieldsOf('old', '2025-02-28', leap)).toEqual([]);
    expect(fieldsOf('old', '2025-03-01', leap)).toEqual(['sources.guide']);
  });

  test('codes that the postal data knows as another place, or not at all', () => {
    expect(fieldsOf('code', '2026-11-22')).toEqual([]);
    expect(fieldsOf('code', '2026-11-22', minamo)).toEqual(['areas[0].jis', 'neighbours[0].jis']);
  });
});

describe('city:check', () => {
  test('a right file with doubts is right, and each doubt has its line', () => {
    const { right, lines } = checkCity('hiroshima', cityFolder, '2026-11-22');
    expect(right).toBe(true);
    expect(lines[0]).toMatch(/^cities\/hiroshima\.yaml: まちがいはありません/);
    expect(lines).toContainEqual(expect.stringMatching(/hiroshima\.yaml:\d+ counters\[8\] 祇園出張所$/));
    expect(lines.join('\n')).not.toContain('12か月');
  });

  test('in two years every page is to be looked at again', () => {
    const { lines } = checkCity('minamo', fictionalCities, '2028-11-22');
    expect(lines).toContainEqual(expect.stringMatching(/sources\.guide 2026-06-01（\d+か所で使用/));
  });

  test('a file with a mistake is wrong', () => {
    const { right, lines } = checkCity('atlantis', cityFolder, '2026-11-22');
    expect(right).toBe(false);
    expect(lines).toEqual([expect.stringContaining('cities/atlantis.yaml')]);
  });
});
