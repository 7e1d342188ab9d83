/** Who names one of these speaks of our subject, whatever else is named. */
export const core: ReadonlySet<string> = new Set([
  'カード',
  '証明書',
  '更新希望',
  'our-card',
  'both-certs',
  '後見人',
  '署名用',
  '利用者証明用',
  '暗証番号',
  'お知らせ',
  '封筒',
  '照会書',
  '資格確認書',
  '顔認証',
  '特定在留カード',
  '在留',
  '詐欺',
  '委任状',
  '機構',
  '同じ番号',
  'マイナポータル',
  'コンビニの住民票',
  '利用登録',
  '入力内容',
  'システム',
  'カレンダー',
  '印刷',
  '使い方',
  '人と話す',
  '死にたい',
  '救急',
  '警察',
]);

/** Is a word ours, or at least no everyday word? */
export function tellsOfUs(word: string): boolean {
  return core.has(word) || ofRenewing.has(word);
}

const ofRenewing: ReadonlySet<string> = new Set(['更新', '更新した', '期限', '切れる']);
