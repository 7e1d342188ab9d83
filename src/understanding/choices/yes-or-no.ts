/**
 * A plain yes or no, with nothing else said.
 * @param bare a short answer in the normal form, without politeness around it
 */
export function yesOrNo(bare: string): 'yes' | 'no' | null {
  if (yes.test(bare)) return 'yes';
  return no.test(bare) ? 'no' : null;
}

/** A guess, or a word that agrees with nothing and names nobody's card: "maybe", "ok", "me". @param text in the normal form */
export function isNeither(text: string): boolean {
  return neither.test(text);
}

const neither =
  /^(?:(?:maybe|めいびー|perhaps|possibly|probably|たぶん|多分|おそらく|恐らく)(?:,? (?:so|not))?|(?:そう)?かも(?:しれ(?:ない|ません))?(?:です)?|i (?:think|guess) so|ok(?:ay)?|おーけー|me|i|私|自分|俺|僕)[.!…。、 ]*$/;

/** What a text comes to: "he cannot tell where it is, so no". @param text in the normal form */
export function conclusion(text: string): 'yes' | 'no' | null {
  const concluded = /[\s,、]so (?:it'?s |that'?s )?(?:a )?(yes|no)[.!]*$/.exec(text)?.[1];
  return concluded === 'yes' || concluded === 'no' ? concluded : null;
}

const yes =
  /^(?:はい+|はーい|うん+|ええ|えー?え|そう|そのとおり|その通り|おう|おっす|もちろん|はいはい|あい|いえす|ういー?す?|へい|yes+|yep|yeah?|yup|ya|y|sure|correct|right|affirmative|of course|true|(?:(?!possib|hard)[a-z]+ly|alas), yes|hai|un|i do|i did|i have|(?:yes|yeah|yep|yup|sure|ok|okay|oh yes|uh-?huh|mm-?hm+|definitely|absolutely|certainly|indeed|totally|for sure)(?:[ ,]+(?:yes|sure|thing|of course|definitely|absolutely|certainly|indeed|totally|for sure))*|(?:yes|yeah|yep),? (?:i do|i did|i have|it is|correct|that'?s right))$/;

const no =
  /^(?:いい?え|いいや|いえ+|いいえー|いいえいいえ|ううん|うう+ん|いや[あー]*|いやいや|ちがう|違う|違います|ちがいます|のー|nein|no+|nope|nah|n|not? really|negative|false|iie|(?:(?!possib|hard)[a-z]+ly|alas), no(?:pe)?|touch wood, (?:no|never|not)|no,? (?:i do not|i don'?t|i did not|i didn'?t|i have not|i haven'?t|it is not|not at all)|i don'?t|i do not|i didn'?t|i haven'?t|not|(?:thank(?:fully| god| goodness)|luckily|fortunately|certainly|definitely|absolutely|of course),? (?:not?|nope))$/;
