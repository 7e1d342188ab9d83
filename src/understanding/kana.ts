const vowels: Readonly<Record<string, string>> = { a: 'あ', i: 'い', u: 'う', e: 'え', o: 'お', n: 'ん' };

const rows: Readonly<Record<string, string>> = {
  k: 'かきくけこ',
  s: 'さしすせそ',
  t: 'たちつてと',
  n: 'なにぬねの',
  h: 'はひふへほ',
  m: 'まみむめも',
  y: 'や?ゆ?よ',
  r: 'らりるれろ',
  w: 'わ???を',
  g: 'がぎぐげご',
  z: 'ざじずぜぞ',
  d: 'だぢづでど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  f: '??ふ??',
  j: '?じ???',
};

const irregular: Readonly<Record<string, string>> = {
  shi: 'し',
  chi: 'ち',
  tsu: 'つ',
  ja: 'じゃ',
  ju: 'じゅ',
  jo: 'じょ',
  sha: 'しゃ',
  shu: 'しゅ',
  sho: 'しょ',
  cha: 'ちゃ',
  chu: 'ちゅ',
  cho: 'ちょ',
  wo: 'を',
  wa: 'わ',
};

/**
 * Romaji as kana, or null where a word is not Japanese in Latin letters.
 * @example toKana('nakushimashita') // 'なくしました'
 * @example toKana('lost') // null
 */
export function toKana(romaji: string): string | null {
  let kana = '';
  let rest = romaji.replace(/[-']/g, '');
  while (rest !== '') {
    const syllable = firstSyllable(rest);
    if (syllable === null) return null;
    kana += syllable.kana;
    rest = rest.slice(syllable.length);
  }
  return kana;
}

function firstSyllable(text: string): { readonly kana: string; readonly length: number } | null {
  const doubled = /^([kstpcgdbjzfhr])\1/.test(text) || text.startsWith('tch');
  if (doubled) return { kana: 'っ', length: 1 };
  for (const length of [3, 2]) {
    const known = irregular[text.slice(0, length)];
    if (known !== undefined && text.length >= length) return { kana: known, length };
  }
  const contracted = /^([knhmrgbpjd])y([auo])/.exec(text);
  if (contracted) return { kana: kanaOf(contracted[1], 'i') + small(contracted[2]), length: 3 };
  if (/^[kstnhmyrwgzdbpfj][aiueo]/.test(text)) {
    const kana = kanaOf(text[0], text[1]);
    return kana.includes('?') ? null : { kana, length: 2 };
  }
  const vowel = vowels[text.charAt(0)];
  return vowel === undefined ? null : { kana: vowel, length: 1 };
}

function kanaOf(consonant = '', vowel = ''): string {
  return rows[consonant]?.charAt('aiueo'.indexOf(vowel)) ?? '?';
}

function small(vowel = ''): string {
  return { a: 'ゃ', u: 'ゅ', o: 'ょ' }[vowel] ?? '';
}
