/** The talks that a benchmark holds: every bot gets the same, and hardly two are alike. */

/** What people write first. */
const firstWords = [
  'こんにちは',
  'マイナンバーカードの更新について',
  '電子証明書の期限が切れそうです',
  '更新したい',
  'はじめまして。よろしくお願いします',
  'いつまでに行けばいいですか',
  '手数料はいくらですか',
  '何を持って行けばいいの?',
  'Hello',
  '教えてください',
  '通知の手紙が届きました',
  'カードの更新',
] as const;

const wards = ['naka', 'higashi', 'minami', 'nishi', 'asaminami', 'asakita', 'aki', 'saeki'] as const;

/**
 * The events of one talk, from the first words to the result: who, born and issued when, renewed or not, going or
 * sending somebody, living where. Seven to nine of them.
 * @param nth the same talk for the same number
 */
export function talkOf(nth: number): readonly object[] {
  const pick = dice(nth);
  const among = <Value>(values: readonly Value[]) => values[pick(values.length)] as Value;
  const renewedBefore = pick(3) === 0 ? among(['renewed', 'unsure']) : 'first';
  const applicant = pick(4) === 0 ? among(['agent', 'legal']) : 'self';
  const birthday = dayIn(1936 + pick(70), pick);
  return [
    { type: 'message', message: { type: 'text', id: '1', text: among(firstWords) } },
    answer('birthday', birthday, 'picked'),
    answer('issued', dayIn(2019 + pick(7), pick), 'picked'),
    answer('renewedBefore', renewedBefore),
    ...(renewedBefore === 'first'
      ? []
      : [answer('cardExpiry', `${2027 + pick(4)}${birthday.slice(4)}`, 'picked')]),
    answer('applicant', applicant),
    ...(applicant === 'self' ? [] : [answer('notice', among(['yes', 'no']))]),
    answer('lost', 'no'),
    answer('ward', among(wards)),
  ];
}

function answer(question: string, value: string, how: 'tapped' | 'picked' = 'tapped'): object {
  const data = `type=answer&question=${question}`;
  return {
    type: 'postback',
    postback: how === 'picked' ? { data, params: { date: value } } : { data: `${data}&value=${value}` },
  };
}

type Pick = (below: number) => number;

function dayIn(year: number, pick: Pick): string {
  const [month, day] = [1 + pick(12), 1 + pick(28)];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
function dice(seed: number): Pick {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
