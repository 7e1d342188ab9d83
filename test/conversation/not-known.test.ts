import { expect, test } from '@jest/globals';
import { minamo } from '../fixtures/city.ts';
import { hold, questionOf, saidIn, sessionOf, worldOf } from './talk.ts';

const dated = { birthday: '1985-09-15', issued: '2021-12-10', renewedBefore: 'first' };
const open = {
  birthday: {},
  applicant: dated,
  notice: { ...dated, applicant: 'agent' },
  lost: { ...dated, applicant: 'self' },
  ward: { ...dated, applicant: 'self', lost: 'no' },
};

test.each(Object.entries(open))(
  'who does not know the answer to %s is told where to look',
  (question, given) => {
    for (const [locale, text, help] of [
      ['ja', 'わからない', /わかりませんでした/],
      ['en', "I don't know", /didn't understand/],
    ] as const) {
      for (const city of [undefined, minamo]) {
        const session = sessionOf(given, { locale, ...(city && { city }) });
        const talk = hold(session, [text], worldOf(city));
        const [said, phone] = saidIn(talk);
        expect(said).not.toMatch(help);
        expect(phone).toMatch(/\d{3,4}-\d{2,4}-\d{4}/);
        expect(talk.session.unclear).toBe(0);
        expect(questionOf(talk)).toBe(question);
      }
    }
  },
);

test('said in a sentence', () => {
  expect(saidIn(hold(sessionOf(), ['生年月日わからないんですが']))[0]).toContain('カードの表');
});

test('where it is an answer, it is noted', () => {
  const talk = hold(sessionOf({ birthday: '1985-09-15' }), ['わからない']);
  expect(talk.session.trail.at(-1)).toEqual({ question: 'issued', value: 'unknown' });
});
