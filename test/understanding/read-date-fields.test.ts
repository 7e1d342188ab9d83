import { expect, test } from '@jest/globals';
import { type DateFields, readDateFields } from '../../src/understanding/read-date-fields.ts';
import { hiroshima } from '../fixtures/city.ts';

const context = {
  pending: 'birthday',
  answers: {},
  city: hiroshima,
  now: '2026-11-22T10:00',
  locale: 'ja',
} as const;

function fields(year: string, month: string, day: string): DateFields {
  return { year, month, day };
}

test.each([
  ['a Western year', fields('1985', '9', '15')],
  ['an era in kanji', fields('昭和60', '9', '15')],
  ['an era in one letter', fields('S60', '09', '15')],
  ['an era in Latin letters', fields('Showa 60', '9', '15')],
  ['signs typed with the numbers', fields('昭和60年', '9月', '15日')],
  ['full-width digits and spaces', fields('　１９８５ ', ' ９', '１５ ')],
  ['kanji numerals', fields('昭和六十', '九', '十五')],
])('%s', (_name, typed) => {
  const { answers } = readDateFields(typed, context);
  expect(answers).toEqual([{ question: 'birthday', value: '1985-09-15' }]);
});

test.each([
  ['the first year of an era', fields('令和元', '5', '1'), '2019-05-01'],
  ['its last day', fields('昭和64', '1', '7'), '1989-01-07'],
])('%s', (_name, typed, value) => {
  expect(readDateFields(typed, context).answers).toEqual([{ question: 'birthday', value }]);
});

test.each([
  ['a day of no calendar', fields('1985', '2', '30'), 'talk.refused.date.noSuchDayInThatYear'],
  ['a month of no calendar', fields('1985', '13', '1'), 'talk.refused.date.noSuchMonth'],
  ['a day after its era', fields('昭和64', '1', '8'), 'talk.refused.date.eraEnded'],
])('%s is refused with its reason', (_name, typed, key) => {
  const { answers, refusals } = readDateFields(typed, context);
  expect([answers, refusals.map(({ reason }) => reason.key)]).toEqual([[], [key]]);
});

test('a year of two digits is asked back', () => {
  const { ambiguities } = readDateFields(fields('60', '9', '15'), context);
  expect(ambiguities.flatMap(({ values }) => values)).toContain('1985-09-15');
});

test.each([fields('', '', ''), fields('南区', 'です', '')])(
  'where there is no date, nothing is read',
  (typed) => {
    expect(readDateFields(typed, context)).toEqual({
      answers: [],
      refusals: [],
      ambiguities: [],
      topics: [],
    });
  },
);

test('a My Number in a field is warned of', () => {
  expect(readDateFields(fields('123456789012', '1', '1'), context).sensitive).toBe('myNumber');
});
