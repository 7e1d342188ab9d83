/** What both sides say in a peer's talk: as long as what is said in ours, so that the same amount is drawn. */
export const greeting =
  'マイナンバーカードの電子証明書の更新を案内します。\nカードをお持ちの方の生年月日を教えてください。\n例：昭和60年9月15日、1985/9/15';

/** What the resident types, in order. */
export const lines = [
  '昭和60年9月15日',
  '2022年6月10日',
  '受け取ったときのもの',
  '本人',
  'なくしていない',
  '中区',
];

const replies = [
  '電子証明書はいつ発行されましたか。\nカードを受け取った日、または前に更新した日です。分からないときは「わからない」を選んでください。',
  'その電子証明書は、カードを受け取ったときのものですか。\nそれとも、そのあと更新したものですか。',
  '窓口にはどなたが行きますか。\nご本人、法定代理人、そのほかの代理人から選んでください。',
  'カードをなくしていませんか。\nなくしたときは、更新ではなく再発行の手続きになります。',
  'どの区にお住まいですか。\n住んでいる区の窓口を案内します。',
  `電子証明書を更新できます
期限：2026年（令和8年）9月15日
6月16日から更新できます。期限の3か月前の翌日からです。
費用はかかりません。
持ち物：マイナンバーカード、暗証番号（数字4桁と、英数字6文字以上）
窓口：中区役所 市民課、平日8時30分から17時15分まで
電話：082-504-2551
期限が過ぎても、カードの期限までは無料で発行を受けられます。`,
];

/** The answer to each line; a line that is not in the talk is an error. */
export function answer(line: string): string {
  const reply = replies[lines.indexOf(line.trim())];
  if (reply === undefined) throw new Error(`Not in the talk: ${line}`);
  return reply;
}
