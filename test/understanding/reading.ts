import { readPlaces } from '../../src/city/read-places.ts';
import type { Locale } from '../../src/protocol/language.ts';
import type { Answers, QuestionId } from '../../src/protocol/question.ts';
import type { Reading } from '../../src/protocol/reading.ts';
import { readAsking } from '../../src/read-asking.ts';
import { read } from '../../src/understanding/read.ts';
import { hiroshima } from '../fixtures/city.ts';

const places = readPlaces(hiroshima);
const asking = readAsking();

/** Reads a text on 22 November 2026 in Hiroshima, all files at hand. */
export function reading(
  text: string,
  pending: QuestionId | null,
  answers: Answers = {},
  locale: Locale = 'ja',
): Reading {
  const result = read(text, {
    pending,
    answers,
    city: hiroshima,
    now: '2026-11-22T10:00',
    locale,
    places,
    asking,
  });
  if ('needs' in result) throw new Error(`needs ${result.needs}`);
  return result;
}

/** A reading in one line: `birthday=1985-09-15`, `lost?yes|no`, `birthday!date.noSuchDay`. */
export function told(
  text: string,
  pending: QuestionId | null,
  answers: Answers = {},
  locale: Locale = 'ja',
): string {
  const {
    answers: found,
    refusals,
    ambiguities,
    sensitive,
    command,
    topics,
  } = reading(text, pending, answers, locale);
  return [
    ...found.map(({ question, value }) => `${question}=${value}`),
    ...refusals.map(({ question, reason }) => `${question}!${reason.key.replace('talk.refused.', '')}`),
    ...ambiguities.map(({ question, values }) => `${question}?${values.join('|')}`),
    ...(sensitive ? [`sensitive ${sensitive}`] : []),
    ...(command ? [Object.values(command).slice(1).join(' ')] : []),
    ...topics.map((topic) => `#${topic}`),
  ].join(' ');
}
