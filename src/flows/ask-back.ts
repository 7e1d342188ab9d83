import type { CityProfile } from '../protocol/city.ts';
import type { Reply, Say } from '../protocol/message.ts';
import type { Phrase } from '../protocol/phrase.ts';
import type { PhraseKey } from '../protocol/phrase-key.ts';
import type { Answer } from '../protocol/question.ts';
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
  const name: Phrase = { key: `talk.name.${question}` };
  const days = daysToShow(question, discretion);
  const shown = new Set(values.map((value) => (days === 'monthDay' ? value.slice('YYYY-'.length) : value)));
  if (isDateQuestion(question) && (shown.size < values.length || values.length === 0)) {
    return { text: { key: 'talk.ambiguous.writeYear', params: { question: { phrase: name } } }, replies: [] };
  }
  const meanings = values.map((value): Answer => ({ question, value }));
  return {
    text: {
      key: keyFor(meanings.length),
      params: {
        question: { phrase: name },
        values: { list: meanings.map((answer) => meaningOf(answer, city, days)), join: 'or' },
      },
    },
    replies: meanings.map((answer) => replyWith(answer, city, days)),
  };
}

/** 「どれでしょうか」 asks for one of many. */
function keyFor(meanings: number): PhraseKey {
  if (meanings === 1) return 'talk.ambiguous.one';
  return meanings === 2 ? 'talk.ambiguous.two' : 'talk.ambiguous.line';
}

/** Asked back about another question than the open one: the open one keeps its own replies. */
export function asSay({ text, replies }: AskedBack): Say<Phrase> {
  return { type: 'say', text, ...(replies.length > 0 && { replies }) };
}
