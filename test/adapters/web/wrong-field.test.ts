import { expect, test } from '@jest/globals';
import type { Talk } from '../../../src/adapters/web/widget/exchange.ts';
import { continueTalk } from '../../../src/adapters/web/widget/talk.ts';
import type { Texts, World } from '../../../src/protocol/world.ts';
import { sessionOf, worldOf } from '../../conversation/talk.ts';

/** A wording in which all reasons for refusing an answer read the same. */
function alike(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? '…' : alike(text)]),
  );
}
const whole = worldOf();
const { ja = {} } = whole.texts;
const talk = ja['talk'] as Texts;
const world: World = {
  ...whole,
  texts: { ja: { ...ja, talk: { ...talk, refused: alike(talk['refused'] as Texts) } } },
};

test.each([
  ['month', ['1985', '13', '1']],
  ['day', ['1985', '9', '31']],
  ['day', ['2023', '2', '29']],
  ['year', ['昭和0', '9', '15']],
  ['year', ['令和元', '4', '30']],
  ['year', ['2099', '9', '15']],
  ['year', ['1234', '5678', '9012']],
  [null, ['1985', '9', '15']],
] as const)(
  'the field to mend is the %s in %j, in whatever words it is said',
  (field, [year, month, day]) => {
    const before: Talk = { session: sessionOf(), steps: [], exchanges: [] };
    const after = continueTalk(before, { type: 'date', year, month, day }, world);
    expect('talk' in after && after.talk.exchanges.at(-1)?.wrong).toBe(field);
  },
);
