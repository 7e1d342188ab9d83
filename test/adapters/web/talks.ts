import type { Locale } from '../../../src/protocol/language.ts';
import type { Resident } from './resident.ts';

/** One step of a conversation: a date in its three fields, or a button by its place among the choices. */
export type Act = readonly [year: string, month: string, day: string] | number;

/** A conversation to each kind of answer, as of 2026-11-22. Buttons by their place, so that it works in every language. */
export const talks = {
  tooEarly: [['1985', '9', '15'], ['2024', '6', '10'], 0, 0, 1, 0],
  open: [['1990', '12', '20'], ['2022', '3', '10'], 0, 0, 1, 1],
  expired: [['昭和60', '9', '15'], ['2021', '6', '10'], 0, 0, 1, 4],
  unsure: [['1985', '9', '15'], ['2021', '6', '10'], 2, 0, 0, 1, 2],
  extendCard: [['1990', '5', '1'], 0, ['2026', '12', '20'], ['2026', '12', '20'], 0, 1, 2],
  newCard: [['2010', '6', '1'], ['2022', '3', '1'], 0, 1, 0, 1, 3],
  agent: [['1950', '4', '1'], ['2022', '6', '10'], 0, 1, 1, 1, 5],
  lost: [['1985', '9', '15'], ['2022', '6', '10'], 0, 0, 0, 6],
  otherCity: [['1985', '9', '15'], ['2022', '6', '10'], 0, 0, 1, 8],
} as const satisfies Readonly<Record<string, readonly Act[]>>;

export type TalkName = keyof typeof talks;
export const talkNames = Object.keys(talks) as readonly TalkName[];

export const pageOf: Readonly<Record<Locale, string>> = { ja: '/', en: '/en' };

/** Goes through a conversation, to its end or for so many steps. */
export async function hold(
  resident: Resident,
  name: TalkName,
  steps = Number.POSITIVE_INFINITY,
): Promise<void> {
  for (const act of talks[name].slice(0, steps)) await giveAct(resident, act);
}

export async function giveAct({ chooseAt, fillDate }: Resident, act: Act): Promise<void> {
  if (typeof act === 'number') await chooseAt(act);
  else await fillDate(...act);
}
