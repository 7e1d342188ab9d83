import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { CityFileError } from '../../src/city/city-file-error.ts';
import { readCity } from '../../src/city/read-city.ts';
import { fictionalCities, hiroshima, minamo } from '../fixtures/city.ts';

const rightFile = readFileSync(join(fictionalCities, 'minamo.yaml'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'koshin-cities-'));
afterAll(() => rmSync(folder, { recursive: true }));

function problemsOf(text: string) {
  writeFileSync(join(folder, 'minamo.yaml'), text);
  try {
    readCity('minamo', folder);
  } catch (error) {
    if (error instanceof CityFileError) return error.problems;
    throw error;
  }
  return [];
}

function lineOf(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`the file has no ${words}`);
  return text.slice(0, at).split('\n').length;
}

/**
 * One mistake each: the words replaced (the first of them in the file), the words put in their place, the field that
 * is named and what was expected there. The line named is that of the mistake, or that of `at`.
 */
interface Mistake {
  readonly put: string;
  readonly for: string;
  readonly field: string;
  readonly expected: string;
  readonly at?: string;
}

const mistakes: readonly Mistake[] = [
  // Fields
  { for: 'opens: 09:00', put: 'opnes: 09:00', field: 'hours.opnes', expected: 'no field of this name' },
  {
    for: '  opens: 09:00\n',
    put: '',
    at: 'hours:',
    field: 'hours.opens',
    expected: 'a time on a 24-hour clock',
  },
  {
    for: '    phone: 0999-00-0001\n',
    put: '',
    at: 'id: town-hall',
    field: 'counters[0].phone',
    expected: 'a phone number',
  },
  { for: 'links: []\n', put: '', at: '# A town', field: 'links', expected: 'a list of entries' },
  { for: 'links: []', put: 'links: none', field: 'links', expected: 'a list of entries' },
  {
    for: 'line: { dates: page, push: never }',
    put: 'line: page',
    field: 'line',
    expected: 'a group of fields',
  },
  { for: 'dates: page', put: 'dates: phone', field: 'line.dates', expected: 'one of: chat, page' },
  {
    for: 'confirmed: true',
    put: 'confirmed: maybe',
    field: 'counters[0].confirmed',
    expected: 'true or false',
  },
  {
    for: 'confirmed: true',
    put: 'confirmed: yes',
    field: 'counters[0].confirmed',
    expected: 'true or false',
  },
  {
    for: 'ja: 日曜開庁, en: Sunday opening',
    put: 'ja: 日曜開庁',
    field: 'openings[0].reason.en',
    expected: 'a text',
  },
  { for: 'en: Tonari Town (fictional)', put: 'en: " "', field: 'neighbours[0].name.en', expected: 'a text' },
  {
    for: 'name: { ja: みなも町, en: Minamo Town }',
    put: 'name: { ja: みなも町, en: The Town of Minamo by the Water }',
    field: 'areas[0].name.en',
    expected: 'at most 20 characters',
  },
  {
    for: '町の創立記念日,',
    put: '町の創立記念日です。,',
    field: 'closings[0].reason.ja',
    expected: 'without a full stop',
  },
  {
    for: 'eveningOpening: null',
    put: 'eveningOpening: { description: { ja: 木曜の夜に開きます, en: Open on Thursdays. }, phone: null, source: guide, confirmed: true }',
    field: 'eveningOpening.description.ja',
    expected: 'with a full stop',
  },
  // Values
  { for: 'jis: "99301"', put: 'jis: 99301', field: 'areas[0].jis', expected: 'five digits in quotes' },
  { for: 'jis: "99301"', put: 'jis: "9930"', field: 'areas[0].jis', expected: 'five digits in quotes' },
  {
    for: 'checked: 2026-06-01',
    put: 'checked: 2026-06-31',
    field: 'sources.guide.checked',
    expected: 'a day that exists',
  },
  { for: 'day: 2026-12-01', put: 'day: 2027-02-29', field: 'closings[0].day', expected: 'a day that exists' },
  { for: 'day: 2026-12-01', put: 'day: 2026/12/01', field: 'closings[0].day', expected: 'a day that exists' },
  {
    for: 'from: 12-31',
    put: 'from: 11-31',
    field: 'yearlyClosings[0].from',
    expected: 'a month and day that exist',
  },
  { for: 'opens: 09:00', put: 'opens: 9:00', field: 'hours.opens', expected: 'a time on a 24-hour clock' },
  {
    for: 'closes: 16:00',
    put: 'closes: 24:30',
    field: 'hours.closes',
    expected: 'a time on a 24-hour clock',
  },
  {
    for: '[2, 3, 4, 5, 6]',
    put: '[2, 3, 7]',
    field: 'hours.weekdays[2]',
    expected: 'a number for a weekday',
  },
  { for: '[2, 3, 4, 5, 6]', put: '[]', field: 'hours.weekdays', expected: 'at least one' },
  {
    for: 'postcode: 999-0001',
    put: 'postcode: 9990001',
    field: 'counters[0].postcode',
    expected: 'a postcode',
  },
  {
    for: 'phone: 0999-00-0001',
    put: 'phone: 電話で',
    field: 'counters[0].phone',
    expected: 'a phone number',
  },
  { for: 'lat: 35.5', put: 'lat: 135.5', field: 'counters[0].lat', expected: 'a latitude in Japan' },
  { for: 'lng: 135.5', put: 'lng: 35.5', field: 'counters[0].lng', expected: 'a longitude in Japan' },
  { for: 'yen: 700', put: 'yen: 700円', field: 'fees.reissueCard.yen', expected: 'a whole number of yen' },
  { for: 'yen: 700', put: 'yen: -700', field: 'fees.reissueCard.yen', expected: 'a whole number of yen' },
  {
    for: 'businessDays: 3',
    put: 'businessDays: 1.5',
    field: 'convenienceStore.businessDays',
    expected: 'a whole number of days',
  },
  {
    for: 'https://minamo.example/guide',
    put: 'minamo.example',
    field: 'sources.guide.url',
    expected: 'https://',
  },
  {
    for: 'https://minamo.example/guide',
    put: 'javascript:alert(1)',
    field: 'sources.guide.url',
    expected: 'https://',
  },
  { for: 'id: town-hall', put: 'id: 町役場', field: 'counters[0].id', expected: 'lower-case letters' },
  { for: '  - id: minamo', put: '  - id: other', field: 'areas[0].id', expected: 'not: other, unknown' },
  { for: '  guide:', put: '  手引き:', field: 'sources.手引き', expected: 'plain letters and digits' },
  // What does not fit together
  { for: 'id: minamo', put: 'id: hiroshima', field: 'id', expected: 'minamo, as the file is named' },
  {
    for: 'source: guide',
    put: 'source: gide',
    field: 'counters[0].source',
    expected: 'a name under sources: guide',
  },
  {
    for: 'source: guide\n    confirmed: true\n\nhours',
    put: 'source: guide\n    further: [page]\n    confirmed: true\n\nhours',
    at: 'further: [page]',
    field: 'counters[0].further[0]',
    expected: 'a name under sources',
  },
  {
    for: 'mainSource: guide',
    put: 'mainSource: main',
    field: 'mainSource',
    expected: 'a name under sources',
  },
  {
    for: '  guide:',
    put: '  spare: { title: { ja: 余り, en: Spare }, url: https://minamo.example/, checked: 2026-06-01 }\n  guide:',
    field: 'sources.spare',
    expected: 'a source that some fact uses',
  },
  {
    for: 'area: minamo',
    put: 'area: elsewhere',
    field: 'counters[0].area',
    expected: 'an id under areas: minamo',
  },
  { for: 'lat: 35.5', put: 'lat: null', field: 'counters[0].lat', expected: 'both lat and lng' },
  { for: 'lng: 135.5', put: 'lng: null', field: 'counters[0].lng', expected: 'both lat and lng' },
  { for: 'jis: "99302"', put: 'jis: "99301"', field: 'neighbours[0].jis', expected: '99301 only once' },
  {
    for: '[minamo, みなも]',
    put: '[minamo, Minamo]',
    field: 'areas[0].aliases[1]',
    expected: 'minamo only once',
  },
  { for: 'closes: 16:00', put: 'closes: 09:00', field: 'hours.closes', expected: 'a time after 09:00' },
  { for: 'closes: 12:00', put: 'closes: 08:00', field: 'openings[0].closes', expected: 'a time after 10:00' },
  {
    for: 'to: 2026-12-25',
    put: 'to: 2026-12-19',
    field: 'notices[0].to',
    expected: 'a day not before 2026-12-20',
  },
  {
    for: '- day: 2026-12-01',
    put: '- day: 2026-12-01\n    counters: [annex]',
    at: 'counters: [annex]',
    field: 'closings[0].counters[0]',
    expected: 'an id under counters: town-hall',
  },
  // YAML itself
  {
    for: 'jis: "99301"',
    put: 'jis: "99301',
    field: '',
    expected: 'not well-formed YAML',
  },
  {
    for: 'links: []',
    put: 'links: []\nhours: null',
    at: 'hours: null',
    field: '',
    expected: 'not well-formed YAML',
  },
];

describe('a mistake in a city file is named with its line, its field and what was expected', () => {
  test.each(mistakes)('$put in place of $for: $expected', (mistake) => {
    const line = lineOf(rightFile, mistake.for);
    const wrongFile = rightFile.replace(mistake.for, () => mistake.put);
    const problems = problemsOf(wrongFile);
    expect(problems.map(({ field }) => field)).toContain(mistake.field);
    const problem = problems.find(({ field }) => field === mistake.field);
    expect(problem?.line).toBe(mistake.at === undefined ? line : lineOf(wrongFile, mistake.at));
    expect(problem?.expected).toContain(mistake.expected);
  });

  test('an area without a counter could not be answered', () => {
    const second = '  - { id: far, name: { ja: 遠い区, en: Far Ward }, jis: "99303", aliases: [] }\n';
    const text = rightFile.replace('\nneighbours:', () => `${second}\nneighbours:`);
    expect(problemsOf(text)).toEqual([
      {
        line: lineOf(text, 'id: far'),
        field: 'areas[1].id',
        expected: expect.stringContaining('with a counter'),
      },
    ]);
  });

  test('an id that stands twice is named where it stands again', () => {
    const counter = rightFile.slice(rightFile.indexOf('  - id: town-hall'), rightFile.indexOf('\nhours:'));
    const text = rightFile.replace('\nhours:', () => `${counter}\nhours:`);
    expect(problemsOf(text)).toEqual([
      {
        line: lineOf(rightFile, 'hours:') - 1,
        field: 'counters[1].id',
        expected: expect.stringContaining('town-hall only once'),
      },
    ]);
  });

  test('several mistakes are named together, a line each', () => {
    const text = rightFile.replace('opens: 09:00', 'opens: 9 am').replace('yen: 700', 'yen: free');
    writeFileSync(join(folder, 'minamo.yaml'), text);
    const hours = lineOf(text, 'opens: 9 am');
    const fee = lineOf(text, 'yen: free');
    expect(() => readCity('minamo', folder)).toThrow(
      new RegExp(
        `minamo\\.yaml:${hours} hours\\.opens: .*\\n.*minamo\\.yaml:${fee} fees\\.reissueCard\\.yen: `,
      ),
    );
  });

  test('a city without a file', () => {
    expect(() => readCity('atlantis')).toThrow(/cities\/atlantis\.yaml: .*there is no such file/);
  });
});

describe('a right file', () => {
  test('is read without a problem', () => {
    expect(problemsOf(rightFile)).toEqual([]);
    expect(minamo.hours).toEqual({
      weekdays: [2, 3, 4, 5, 6],
      opens: '09:00',
      closes: '16:00',
      source: 'city.guide',
      confirmed: true,
    });
  });

  test.each([hiroshima, minamo])('$id is plain JSON', (city) => {
    expect(JSON.parse(JSON.stringify(city))).toEqual(city);
  });

  test('Hiroshima has eight wards with an office each', () => {
    expect(hiroshima.areas.map(({ id }) => id)).toEqual([
      'naka',
      'higashi',
      'minami',
      'nishi',
      'asaminami',
      'asakita',
      'aki',
      'saeki',
    ]);
    const offices = hiroshima.counters.filter(({ kind }) => kind === 'wardOffice');
    expect(offices.map(({ area }) => area)).toEqual(hiroshima.areas.map(({ id }) => id));
    expect(offices.every(({ address, phone, lat, lng }) => address && phone && lat && lng)).toBe(true);
  });

  test('nobody has confirmed what a branch office of Hiroshima does, nor 6 August', () => {
    const branches = hiroshima.counters.filter(({ kind }) => kind === 'branch');
    expect(branches.map(({ confirmed }) => confirmed)).toEqual(Array(12).fill(false));
    const peaceDay = hiroshima.yearlyClosings.find(({ from, to }) => from === '08-06' && to === '08-06');
    expect(peaceDay?.confirmed).toBe(false);
  });
});
