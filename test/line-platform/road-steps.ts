import type { Locale } from '../../src/protocol/language.ts';
import type { Answer, Answers } from '../../src/protocol/question.ts';
import type { Texts } from '../../src/protocol/world.ts';
import { answersOf } from '../../src/rules/answers.ts';
import { isNeeded } from '../../src/rules/is-needed.ts';
import { hiroshima } from '../fixtures/city.ts';
import { textsOf } from '../speech/locale-files.ts';
import type { Road } from './outcomes.ts';

/** One tap of a resident who uses buttons alone. */
export type Step = { readonly tap: string } | { readonly pick: string };

const order = [
  'birthday',
  'issued',
  'certificateExpiry',
  'renewedBefore',
  'cardExpiry',
  'applicant',
  'notice',
  'lost',
  'ward',
] as const;

const texts: Readonly<Record<Locale, Texts>> = { ja: textsOf('ja'), en: textsOf('en') };

/**
 * The taps that give a road's answers: who lost the card says so first; what is not asked by itself (a card's date) is
 * added after the answer.
 */
export function stepsOf({ answers }: Road, locale: Locale): readonly Step[] {
  const given = answersOf(answers);
  const isLost = given.lost === 'yes';
  const asked = order.filter((question) => !(isLost && question === 'lost') && isAsked(question, given));
  const added = given.cardExpiry !== undefined && !asked.includes('cardExpiry') ? [given.cardExpiry] : [];
  return [
    ...(isLost ? [{ tap: textAt(locale, 'talk', 'replies', 'lost') }] : []),
    ...asked.map((question) => stepFor({ question, value: String(given[question]) }, locale)),
    ...added.flatMap((day) => [{ tap: textAt(locale, 'talk', 'replies', 'addCardDate') }, { pick: day }]),
  ];
}

function isAsked(question: (typeof order)[number], given: Answers): boolean {
  const before = order.slice(0, order.indexOf(question));
  const known = Object.entries(given).filter(([name]) => before.some((one) => one === name));
  const answers: Answers = { ...Object.fromEntries(known), ...(given.lost === 'yes' && { lost: 'yes' }) };
  return isNeeded(question, answers) && given[question] !== undefined;
}

function stepFor({ question, value }: Answer, locale: Locale): Step {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { pick: value };
  const area = hiroshima.areas.find(({ id }) => question === 'ward' && id === value);
  return { tap: area?.name[locale] ?? textAt(locale, 'questions', question, 'replies', value) };
}

function textAt(locale: Locale, ...path: readonly string[]): string {
  return path.reduce<Texts | string>(
    (found, name) => (typeof found === 'string' ? found : (found[name] ?? '')),
    texts[locale],
  ) as string;
}
