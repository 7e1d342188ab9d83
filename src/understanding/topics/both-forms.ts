import { keepLast } from '../keep-last.ts';
import { foldKana } from '../normal-form.ts';
import { writeOneJapanese } from './one-japanese.ts';
import type { WrittenText } from './words-in.ts';

/** A text as it was written and, in a second line, in standard Japanese. */
export const bothForms = keepLast((unfolded: string): WrittenText => {
  const standard = writeOneJapanese(unfolded);
  const both = standard === unfolded ? unfolded : `${unfolded}\n${standard}`;
  return {
    unfolded: both,
    folded: foldKana(both),
    standard: foldKana(standard),
    hasJapanese: /[^\0-\x7f]/.test(both),
  };
});
