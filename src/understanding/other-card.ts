/**
 * Does a text name a card of another kind: 「ETCカード」, "credit card"?
 * @param plain the plain form, katakana kept
 */
export function namesOtherCard(plain: string): boolean {
  if (englishCards.test(plain)) return true;
  return [...plain.matchAll(/([ァ-ヶー]+|[一-龠々]+|[a-z]+)カード/g)].some(
    ([, kind = '']) => !ours.some((name) => kind.endsWith(name)),
  );
}

const englishCards =
  /(?<!\b(?:by|with|accept|take|use|cash or|cash and) (?:a |my )?)\b(?:credit|debit|etc|point|sim|gift|business|membership|student|library|bank|cash|visa|green|loyalty|train|transit|playing) cards?\b/;

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
