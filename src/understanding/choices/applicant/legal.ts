import { anyOf } from '../../any-of.ts';

/** Does a text say that a legal representative (法定代理人) goes? @param said in the normal form */
export function saysLegal(said: string): boolean {
  return legal.test(said.replace(denied, ''));
}

const legal = anyOf(
  /法定(?:代理)?|親権|後見|保護者|こうけん|ほうてい|ほごしゃ|しんけん|親として|母として|父として/,
  /\blegal (?:rep|guardian)|\bguardians?\b|custod(?:y|ian)|\bparental\b|\bko+u?ken(?:-?nin)?\b|\bhogosha\b/,
  /\bas (?:a|the|his|her|their) (?:parent|mother|father|guardian|mum|mom|dad)\b/,
);

const denied = new RegExp(
  anyOf(
    /後見(?:人)?[^、]{0,6}(?:申し?立て|検討|予定|探|つけ(?:る|たい|よう)|付け(?:る|たい|よう)|なる(?:に|つもり))/,
    /(?:法定代理人?|(?:成年)?後見人?|親権者?|保護者)(?:とか)?(?:じゃ|では|で)(?:は)?(?:な|あり?ませ)|(?:法定代理人?|(?:成年)?後見人?|親権者?)(?:は|が|も|とか)?(?:い|お|つい|つけて(?:い)?|付けて(?:い)?)?(?:な(?:い|く|し)|り?ません|て(?:い)?ませ|ら(?:ん|ず)|へん)/,
    /\b(?:not|isn'?t|no|without|don'?t have|there'?s no)(?: (?:a|an|any|the|his|her|my|legal|adult|court-appointed))* (?:legal )?(?:rep|guardian)\w*/,
  ).source,
  'g',
);
