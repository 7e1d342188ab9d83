import words from './kana-kanji.json' with { type: 'json' };

/**
 * A text without any kanji as it is usually written: words and examples are all known in that way of writing. Words that
 * are not in the table stay as they are; one that is written in kana anyway stands in it as itself, so that nothing is cut out of its middle.
 * @param text in the plain form
 * @example writeInKanji('でんわばんごう おしえて') // '電話番号 教えて'
 * @example writeInKanji('まどぐち どこ ですか') // '窓口どこ ですか'
 */
export function writeInKanji(text: string): string {
  if (/\p{Script=Han}/u.test(text) || !/[ぁ-ん]{2}/.test(text)) return text;
  const inKanji = writeWords(text);
  return hasSpacesBetweenWords(text) ? inKanji.replace(spaces, '') : inKanji;
}

const written: ReadonlyMap<string, string> = new Map(Object.entries(words));
const longest = Math.max(...[...written.keys()].map((kana) => kana.length));

/** A word counts a little more than a sign that belongs to none: so the fewest and longest words win. */
const costOfWord = 1.2;

/** The cheapest way to part the beginning of a text into words of the table and single signs. */
interface Parting {
  readonly cost: number;
  readonly inKanji: string;
  readonly endsInWord: boolean;
}

function writeWords(text: string): string {
  const best: Parting[] = [{ cost: 0, inKanji: '', endsInWord: false }];
  for (let end = 1; end <= text.length; end += 1) {
    const before = best[end - 1] as Parting;
    let cheapest: Parting = {
      cost: before.cost + 1,
      inKanji: before.inKanji + text.charAt(end - 1),
      endsInWord: false,
    };
    for (let length = Math.min(longest, end); length >= 2; length -= 1) {
      const from = best[end - length] as Parting;
      const word = written.get(text.slice(end - length, end));
      if (word === undefined || from.cost + costOfWord >= cheapest.cost) continue;
      if (length === 2 && !standsAlone(text, end, from.endsInWord)) continue;
      cheapest = { cost: from.cost + costOfWord, inKanji: from.inKanji + word, endsInWord: true };
    }
    best.push(cheapest);
  }
  return (best.at(-1) as Parting).inKanji;
}

/** Words of two signs stand in the middle of many others. */
function standsAlone(text: string, end: number, followsWord: boolean): boolean {
  const begins = followsWord || end === 2 || particleOrGap.test(text.charAt(end - 3));
  return begins && (end === text.length || particleOrGap.test(text.charAt(end)));
}

const particleOrGap = /[はのをがにでもとへや、。？?! ]/;

/** Learners put a space behind each word: then it parts no clauses. */
function hasSpacesBetweenWords(text: string): boolean {
  const words = text.split(' ');
  return words.length >= 3 && text.length <= words.length * 7;
}

/** Those beside a word that is no longer in kana, and before a particle: names of places need the others. */
const spaces =
  /(?<=\p{Script=Han}[ぁ-ん]?) (?=[ぁ-んァ-ヶ\p{Script=Han}])|(?<=[ぁ-んァ-ヶ]) (?=\p{Script=Han}|[はのをがにでもとへ](?![ぁ-ん]))/gu;
