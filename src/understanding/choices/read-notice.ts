import type { ReadingContext } from '../../protocol/reading.ts';
import { anyOf } from '../any-of.ts';
import { bareAnswer } from '../bare-answer.ts';
import { type Clause, splitIntoClauses } from '../clauses.ts';
import { ambiguous, answered, type Findings, nothing } from '../findings.ts';
import { loses } from './lost/losing.ts';
import { thingsIn } from './lost/things.ts';
import { inEnglish, ofHaving } from './notice/in-english.ts';
import { inJapanese } from './notice/in-japanese.ts';
import { fromOthers, letter, ofOther, otherLetter, sentElsewhere, type Value } from './notice/letters.ts';
import { isOfElse, ofElse, ofOtherDoing, otherThing } from './notice/other-things.ts';
import { conclusion, isNeither, yesOrNo } from './yes-or-no.ts';

/** Is the notice letter at hand? @param text in the normal form, without dates and secrets */
export function readNotice(text: string, context: ReadingContext): Findings {
  const isPending = context.pending === 'notice';
  if (isPending && isNeither(text)) return nothing;
  const concluded = isPending ? conclusion(text) : null;
  if (concluded !== null) return answered('notice', concluded);
  const all = splitIntoClauses(text);
  const own = ofMine.test(text) ? all.filter((clause) => !ofKin.test(clause.text)) : all;
  const clauses = own.filter((clause, place) => !isOfCardBefore(clause, own[place - 1]));
  const said = valuesIn(clauses.flatMap(partsOf), isPending);
  const [first] = said;
  if (first !== undefined) {
    const last = said.at(-1) ?? first;
    if (new Set(said).size === 1 || last === 'no') return answered('notice', last);
    return turnedUp.test(text) ? answered('notice', 'yes') : ambiguous('notice', ['yes', 'no']);
  }
  const plain = isPending ? (yesOrNo(bareAnswer(text)) ?? yesOrNo(bareAnswer(clauses[0]?.text ?? ''))) : null;
  return plain === null ? nothing : answered('notice', plain);
}

/** "Mine is here, my wife's hasn't come" */
const ofMine = /\bmine\b|\bmy (?:own|letter|notice|envelope)\b/;
const ofKin = /\b(?:wife|husband|son|daughter|mother|mum|mom|father|dad|brother|sister|partner)'s\b/;

/** "My card's fine, it's in my purse": behind the card, "it" is the card. */
function isOfCardBefore({ text }: Clause, before: Clause | undefined): boolean {
  return (
    before !== undefined &&
    /^(?:and )?(?:it|it'?s|that'?s)\b/.test(text) &&
    !letter.test(text) &&
    namesCard.test(before.text) &&
    !letter.test(before.text)
  );
}
const namesCard = /^(?:(?:and|but|so|yes|no|the|my|our|his|her|i|we|have|has|still|got) )*cards?\b/;

/** "The letter came but it's not my birthday yet": each part for itself. */
function partsOf({ text, asks }: Clause): readonly Clause[] {
  return /[a-z]{2}/.test(text)
    ? text
        .split(/\b(?:but|and(?= (?:i|we|he|she|it|now|nothing|none)\b)|so|because|though|before you ask:?)\b/)
        .map((part) => ({ text: part.replace(/^[^a-z]+/, '').trim(), asks }))
        .filter((part, place) => place === 0 || !/^(?:yes|no)$/.test(part.text))
    : [{ text, asks }];
}

/** What became of the letter, a part at a time: a loss behind it that names nothing is its own, 「届いたけどなくしました」. */
function valuesIn(parts: readonly Clause[], isPending: boolean): readonly Value[] {
  let isOfLetter = false;
  return parts.flatMap((part) => {
    const things = thingsIn(part.text);
    if (things.length > 0) isOfLetter = things.at(-1) === 'other' && letter.test(part.text);
    return noticeIn(part, isPending || (isOfLetter && isGone(part.text))) ?? [];
  });
}

/** Neither 「今は手元にない」 nor a loss need name what it is said of. */
function isGone(text: string): boolean {
  return loses.test(text) || /手(?:元|もと)|\b(?:binned|trashed|tossed|chucked) it\b/.test(text);
}

function noticeIn({ text, asks }: Clause, isPending: boolean): Value | null {
  if (asks && !saidAllTheSame.test(text)) return null;
  if (isPending && (otherLetter.test(text) || sentElsewhere.test(text))) return 'no';
  if ([isOpen, ofOther, fromOthers, sentElsewhere].some((pattern) => pattern.test(text))) return null;
  if (ofOtherDoing.test(text)) return null;
  const named = letter.exec(text);
  if (named === null && !(isPending && !otherThing.test(text.replace(besideThings, '')))) return null;
  const isEnglish = !/[ぁ-ん一-龠]/.test(named === null ? text : named[0]);
  if (isEnglish && named === null && (!ofHaving.test(text) || isOfElse(text))) return null;
  if (isEnglish) return inEnglish(text);
  if (named === null && ofElse.test(text)) return null;
  return inJapanese(named === null ? text : text.slice(named.index + named[0].length));
}

/** "It's with my passport" */
const besideThings =
  /\b(?:with|next to|under|behind|beside|between|inside) (?:my|the|our) (?:[a-z]+ )?(?:cards?|passport|licen[cs]e)\b/;

/** Neither yes nor no: the one who speaks does not know, or speaks of what may be. */
const isOpen = anyOf(
  /(?:届|とど|来て|送)[^、]{0,6}(?:はず|筈|予定|らし|そう(?:です|$))/,
  /た(?:記憶|覚え)(?:は|が|も)(?:ある|あり(?!ませ)|ござい(?!ませ))/,
  /(?:ある|あった|届いた|来た|きた|いる|した)(?:の)?か(?:どうか|は|の(?:答え?|回答|質問|ところ|件)|な(?:$|あ)|いな|いね|のう|もしれ|も$|わか|分か|覚え|、?忘)|かどうか|どうだった|どっちだった/,
  /\b(?:not (?:really |entirely |quite )?(?:sure|certain)|unsure|don'?t (?:really )?(?:know|remember|recall)|no idea|no clue|dunno|can'?t (?:remember|recall|tell|say(?! (?:that )?i(?:'ve| have)? (?:ever )?(?:received|got|had|seen)))|might have|may have|maybe|perhaps)\b(?! where)/,
  /\b(?:if|when|until|once|unless) (?:it|the|i|they|we|my)\b/,
  /\b(?:come|get) back to you\b|\b(?:let me|i'?ll|i will|gotta|going to|(?:have|need|got) to) (?:go |just )?(?:and )?(?:check|look|search|ask|see|dig)\b|(?:確認|確かめ|探|捜|さが|見|聞い|きい)(?:し)?(?:て|に)(?:から|み(?:る|ます|な)|(?:い|行)って(?:き|く)|きます|くる)/,
);

/** 「なくしたと思ったら出てきた」 */
const turnedUp =
  /見つか(?:っ|り)|みつか(?:っ|り)|出てき|あった|ありました|\bfound\b|\bturned up\b|\bthere it is\b/;

/** 「どこにやったかわからん」, "must have missed it": said, though it sounds like a question. */
const saidAllTheSame =
  /(?:どこ|どっか|何処)(?:か|に|へ)[^、]*(?:わか|分か|判)(?:ら|り)(?:な|ん|ませ|へん)|(?:どこ|どっか)か(?:に|へ)(?:や|置|しま|行|い)っ|^(?:i |we )?must have\b|(?<!know )\bwhere (?:i|we|he|she|they)(?:'ve| have|'s| has)? (?:put|left|kept)\b/;
