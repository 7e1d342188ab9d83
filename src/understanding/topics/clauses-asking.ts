import { anyOf } from '../any-of.ts';
import { type Clause, splitIntoClauses } from '../clauses.ts';
import { writeOneJapanese } from './one-japanese.ts';

/**
 * The clauses of a text, and which of them ask: not those that only begin or end like a question.
 * @param text the plain form, or the normal form
 * @example clausesAsking('fukawa, where the river bends') // neither asks
 */
export function clausesAsking(text: string): readonly Clause[] {
  const isMarked = text.includes('?');
  const clauses = splitIntoClauses(text.replaceAll('どうしても', ''));
  return clauses.map((clause, place) => ({
    text: clause.text,
    asks:
      clause.asks &&
      !seemsToAsk(clause.text, isMarked) &&
      (isMarked || place === 0 || !relative.test(clause.text)) &&
      (place === clauses.length - 1 || !leadsOn.test(clause.text)),
  }));
}

/** The same, and what asks without the form of a question: a wish, or a question in dialect (「ええんかいの」). */
export function clausesAskingOrWishing(text: string): readonly Clause[] {
  return clausesAsking(text).map((clause) => ({
    text: clause.text,
    asks: clause.asks || wishes.test(clause.text) || asksInStandard(clause.text),
  }));
}

function asksInStandard(text: string): boolean {
  const standard = writeOneJapanese(text);
  return standard !== text && !seemsToAsk(text, false) && clausesAsking(standard).some(({ asks }) => asks);
}

function seemsToAsk(clause: string, isMarked: boolean): boolean {
  return saysWonder.test(clause) || (!isMarked && saidOnly.test(clause));
}

/** Who would be glad of something asks whether it can be: 「中区役所で済ませられたら助かるのですが」 */
const wishes =
  /(?:方法|手段|やり方)(?:が|を)|済ませたい|れたら(?:助か|楽|嬉し|うれし|あり?がた)|^(?:so |and )?(?:now what|what (?:now|next))$/;

/** 「どこに置いたやら」, "why would I be renewing otherwise", "what a week": nobody answers that. */
const saysWonder = anyOf(
  /どこ(?:に|へ|で|か)?(?:置|お|しま|やっ|いっ|行っ|入れ|片付|落と|なくし|無くし)[^、。]{0,4}(?:(?:か|やら|っけ|ん)(?:の|な|ね)?う?$|(?:か|のか|んか)(?:わか|分か|忘れ|覚え|おぼえ|思い出せ))/,
  /^(?:and |so |but )?(?:why (?:on earth )?(?:would|should|else would) (?:i|we|it|anyone)\b|who else (?:would|could)\b|what an? )|\b(?:can't|couldn't|cannot|won't|never) tell me\b/,
);

/** "will ask my wife", "could be in the car", "do have the card though": who is left out. 「届いてないって」: what others said. */
const saidOnly = anyOf(
  /^(?:will|would|could|should|can|must|may) (?:(?:not|probably|just|also|have to) )?(?:ask|be|bring|call|check|come|do|drop|get|go|have|look|need|send|take|try)\b/,
  /^do have\b/,
  /(?:ない|なかった|た|だ|る)って$/,
);

/** "…, who is in a nursing home", "…, which I'm holding" */
const relative =
  /^(?:who|which) (?:is|was|has|had|lives?|can't|cannot|i|i'm|im|we|he|she|they)\b|^where (?:the|my|our|i|we|he|she|they)\b/;

/** 「前の住所に行っちゃったのか、うちには無い」, 「青いのが入っとって、置いてあります」 */
const leadsOn = /(?:た|だ)(?:の|ん)か$|[とかわやがらいしきちなまよ]って$/;
