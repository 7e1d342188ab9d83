import type { CityProfile } from '../protocol/city.ts';
import type { Reply, Say } from '../protocol/message.ts';
import type { Param, Phrase } from '../protocol/phrase.ts';
import type { PhraseKey } from '../protocol/phrase-key.ts';
import type { Answer, QuestionId } from '../protocol/question.ts';
import type { Ambiguity } from '../protocol/reading.ts';
import { isDateQuestion } from '../rules/answers.ts';
import { replyWith } from './ask.ts';
import { type Discretion, daysToShow } from './say-back.ts';
import { meaningOf } from './value.ts';

/** A text with several meanings, asked back: what to say, and the values as replies. */
export interface AskedBack {
  readonly text: Phrase;
  readonly replies: readonly Reply<Phrase>[];
}

/**
 * Names what an unclear answer may mean. Two birthdays that differ in the year alone cannot be named where the year
 * must not be said: then it is asked to be written in full.
 */
export function askBack(
  { question, values }: Ambiguity,
  city: CityProfile,
  discretion: Discretion,
): AskedBack {
  const days = daysToShow(question, discretion);
  const shown = new Set(values.map((value) => (days === 'monthDay' ? value.slice('YYYY-'.length) : value)));
  if (isDateQuestion(question) && (shown.size < values.length || values.length === 0)) {
    return { text: { key: 'talk.ambiguous.writeYear', params: nameOf(question) }, replies: [] };
  }
  const meanings = values.map((value): Answer => ({ question, value }));
  const list = meanings.map((answer) => meaningOf(answer, city, days));
  const inOwnWords = ownWords[question];
  const text: Phrase =
    inOwnWords === undefined
      ? { key: keyFor(list.length), params: { ...nameOf(question), values: { list, join: 'or' } } }
      : { key: inOwnWords };
  return { text, replies: meanings.map((answer) => replyWith(answer, city, days)) };
}

function nameOf(question: QuestionId): { readonly question: Param } {
  return { question: { phrase: { key: `talk.name.${question}` } } };
}

/** Whether something is so is not asked by naming yes and no. */
const ownWords: Partial<Record<QuestionId, PhraseKey>> = {
  lost: 'talk.ambiguous.lost',
  notice: 'talk.ambiguous.notice',
  renewedBefore: 'talk.ambiguous.renewedBefore',
};

/** 「どれでしょうか」 asks for one of many. */
function keyFor(meanings: number): PhraseKey {
  if (meanings === 1) return 'talk.ambiguous.one';
  return meanings === 2 ? 'talk.ambiguous.two' : 'talk.ambiguous.line';
}

/** Asked back about another question than the open one: the open one keeps its own replies. */
export function asSay({ text, replies }: AskedBack): Say<Phrase> {
  return { type: 'say', text, ...(replies.length > 0 && { replies }) };
}
