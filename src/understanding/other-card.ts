/**
 * Does a text name a card of another kind: 「ETCカード」, "credit card"?
 * Who asks whether to pay by one speaks of our fee. @param plain the plain form, katakana kept
 */
export function namesOtherCard(plain: string): boolean {
  if (englishCards.test(plain)) return true;
  return [
    ...plain.matchAll(
      /([ァ-ヶー]+|[一-龠々]+|[a-z]+)カード(?!(?:で|は|って)(?:の)?(?:払|支払|決済|使え(?:ます|る)か?)|と(?:一緒|いっしょ|間違|まとめ|重ね)|に(?:混|紛|まぎ)|の(?:間|裏|後ろ|横))/g,
    ),
  ].some(([, kind = '']) => !ours.some((name) => kind.endsWith(name)));
}

/** Does it name ours as well, by its own name? 「クレカはなくしたけどマイナカードはある」 */
export function namesOurCard(plain: string): boolean {
  return /マイナ|まいな|個人番号カード|\bmy number card\b|\bthis (?:one|card)\b/.test(plain);
}

/** Without one of these a letter that came, or a thing that was lost, in a text about something else is not ours. */
export function mayNameOurs(plain: string): boolean {
  return /カード|マイナ|証明書|\bcards?\b|certificate|my ?number/.test(plain);
}

const englishCards =
  /(?<!\b(?:by|with|accept|take|use|cash or|cash and) (?:a |my )?|\b(?:with|among|behind) (?:[a-z]+ ){0,4})\b(?:credit|debit|etc|point|sim|gift|business|membership|student|library|bank|cash|visa|green|loyalty|train|transit|playing) cards?\b/;

/** What our card is called, and what may stand before it. */
const ours: readonly string[] = [
  'マイナンバー',
  'マイナ',
  'ナンバー',
  'マイ',
  '個人番号',
  '番号',
  '顔認証',
  '在留',
  '特定在留',
  '本人',
  '現',
  '旧',
  '新',
  '今',
  '前',
  '母',
  '父',
  '子',
  '私',
  '僕',
  '俺',
  '夫',
  '妻',
  '娘',
  '息子',
  '家族',
  '主人',
  '紛失',
  '通知',
  '該当',
  '交付済',
  'プラスチック',
  'number',
  'mynumber',
  'my',
  'id',
  'the',
  'new',
  'old',
];
