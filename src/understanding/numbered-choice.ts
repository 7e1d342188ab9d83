import type { ReadingContext } from '../protocol/reading.ts';
import { choicesFor, isDateQuestion } from '../rules/answers.ts';
import { dayOf } from '../rules/day.ts';
import { bareAnswer } from './bare-answer.ts';
import { answered, type Findings, nothing } from './findings.ts';

/**
 * A number typed for one of the choices of the pending question, counted from 1 as they are shown.
 * @param text in the normal form
 */
export function readNumberedChoice(text: string, { pending, answers, city, now }: ReadingContext): Findings {
  if (pending === null || isDateQuestion(pending)) return nothing;
  const place = placeIn(bareAnswer(text));
  const value = place === null ? undefined : choicesFor(pending, answers, city, dayOf(now))[place - 1];
  return value === undefined ? nothing : answered(pending, value);
}

function placeIn(bare: string): number | null {
  const digits =
    /^(?:no\.?|number|#|第|その|choice|option)?\s*(\d{1,2})\s*[).:]?\s*(?:番|番目|ばん|つ目|つめ|個目|st|nd|rd|th)?(?:の?(?:やつ|もの|方|ほう)|(?: one)?)$/.exec(
      bare,
    );
  if (digits !== null) return Number(digits[1]);
  const place = words.findIndex((pattern) => pattern.test(bare));
  return place < 0 ? null : place + 1;
}

const words: readonly RegExp[] = [
  /^(?:最初の(?:もの|やつ|ほう)?|上の(?:もの|やつ)?|一|いち|一番|いちばん|ひとつ(?:目|め)|一つ目|(?:the )?first(?: one| option)?|(?:number )?one)$/,
  /^(?:二|に|二番|にばん|ふたつ(?:目|め)|二つ目|(?:the )?second(?: one| option)?|(?:number )?two)$/,
  /^(?:三|さん|三番|さんばん|みっつ(?:目|め)|三つ目|(?:the )?third(?: one| option)?|(?:number )?three)$/,
  /^(?:四|四番|よん|よんばん|四つ目|(?:the )?fourth(?: one| option)?|(?:number )?four)$/,
  /^(?:五|五番|ご|ごばん|五つ目|(?:the )?fifth(?: one| option)?|(?:number )?five)$/,
];
