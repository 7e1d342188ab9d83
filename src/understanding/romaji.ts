import { toKana } from './kana.ts';

/**
 * A Japanese sentence typed in Latin letters, in kana; any other text as it is.
 * @param text in the plain form
 * @example writeRomajiInKana('haha no kawari ni ikimasu') // 'ははのかわりにいきます'
 */
export function writeRomajiInKana(text: string): string {
  if (!unmistakable.test(text)) return text;
  if (/[ぁ-ん]{2}|\p{Script=Han}{2}/u.test(text)) {
    return text.replace(verbs, (word) => toKana(word) ?? word);
  }
  const words = text.split(/(?<=[a-z])(?=[^a-z'-])|(?<=[^a-z'-])(?=[a-z])/);
  const kana = words.map((word) =>
    /^[a-z]/.test(word) && !isName.test(word) ? (loanWords[word] ?? toKana(word)) : null,
  );
  const latin = words.filter((word) => /^[a-z]/.test(word)).length;
  if (kana.filter((word) => word !== null).length < latin * mostly) return text;
  return words
    .map((word, place) => kana[place] ?? word)
    .join('')
    .replace(/(?<=[ぁ-ん]) (?=[ぁ-ん])/g, '');
}

const mostly = 0.7;

/** English words that stand in Japanese sentences. */
const loanWords: Readonly<Record<string, string>> = { card: 'かーど', pin: 'pin', password: 'ぱすわーど' };

/** Endings and particles that no English sentence has. */
const unmistakable =
  /\b\w*(?:desu|desuka|masu|masuka|mashita|masen|masendeshita|shimashita|kudasai|wakaranai|nakushita|nakushite|wasureta|wasuremashita|otoshita|oboetenai|shiranai|arimasu|nai)\b|\b(?:\w{2,})?shita\b|\b(?:watashi|jibun|honnin|haha|chichi|kaado) (?:no|wa|ga|de|wo|o)\b/;

/** Verbs in Latin letters in a sentence that is in kana otherwise. */
const verbs =
  /\b(?:wasureta|wasuremashita|nakushita|nakushimashita|wakaranai|wakarimasen|shiranai|arimasu|arimasen|ikimasu|kudasai|oboetenai)\b/g;

/** Names of places stay as they are: they are known in Latin letters. */
const isName = /-(?:ku|shi|cho|machi)$/;
