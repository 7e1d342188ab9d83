import { toKana } from '../kana.ts';

/**
 * One spelling for all ways of writing how a name is read: long vowels, doubled consonants, づ and ん before a vowel are
 * written by some and left out by others.
 * @param kana in hiragana
 * @example keyOfKana('はっちょうぼり') // 'はちょぼり'
 * @example keyOfKana('かんおん') === keyOfKana('かんのん') // true
 */
export function keyOfKana(kana: string): string {
  return kana
    .replace(/[ーっ]/g, '')
    .replace(/ぢ/g, 'じ')
    .replace(/づ/g, 'ず')
    .replace(/ん([あいうえお])/g, (_, vowel: string) => 'なにぬねの'.charAt('あいうえお'.indexOf(vowel)))
    .replace(/ん(?=[なにぬねの])/g, '')
    .replace(/(?<=[おこそとのほもよろごぞどぼぽょ])[うお]/g, '')
    .replace(/(?<=[うくすつぬふむゆるぐずぶぷゅ])う/g, '');
}

/**
 * The same for a name in Latin letters, in Hepburn's way, the government's or anyone's; null where it is none.
 * @example keyOfRomaji('hacchoubori') // 'はちょぼり'
 */
export function keyOfRomaji(romaji: string): string | null {
  const plain = romaji
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/m(?=[bpm])/g, 'n')
    .replace(/oh(?![aiueoy])/g, 'o')
    .replace(/dz/g, 'z')
    .replace(/([stz])y(?=[auo])/g, (_, sign: string) => ({ s: 'sh', t: 'ch', z: 'j' })[sign] ?? sign);
  const kana = toKana(plain);
  return kana === null ? null : keyOfKana(kana);
}
