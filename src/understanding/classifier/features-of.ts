import { settleDoubleDenials } from '../choices/denial.ts';
import { holdsQuestion } from '../clauses.ts';
import { foldKana } from '../normal-form.ts';
import { bothForms } from '../topics/both-forms.ts';
import { writeOneEnglish } from '../topics/one-english.ts';

/** Features are told apart by so many bits of their hash: one in a hundred and thirty that are unknown is taken for a known one. */
const bits = 20;

/**
 * What the classifier sees of a text, each feature once, as its hash: in Japanese every run of up to four signs, in English every
 * run of up to three words and the letters that words are made of; and whether it asks.
 * @param plain the plain form
 */
export function featuresOf(plain: string): ReadonlySet<number> {
  const features = new Set<number>();
  const text = settleDoubleDenials(bothForms(writeOneEnglish(plain)).standard);
  if (/[\u3041-\u30ff\u3400-\u9fff]/.test(text)) addSigns(text, features);
  else addWords(text, features);
  if (holdsQuestion(foldKana(plain))) addRuns('?', 1, 1, features);
  return features;
}

function addSigns(text: string, features: Set<number>): void {
  addRuns(`^${text.replace(/[\s、。!?…,.「」()~〜:;"]+/g, '|')}$`, 1, 4, features);
}

function addWords(text: string, features: Set<number>): void {
  const words = ['^', ...(text.match(/[a-z0-9']+/g) ?? []), '$'];
  for (const [place, word] of words.entries()) {
    for (const back of [0, 1, 2]) {
      const run = words.slice(place - back, place + 1).join(' ');
      if (place >= back) addRuns(run, run.length, run.length, features);
    }
    if (word.length > 3) addRuns(`<${word}>`, 3, 4, features, '#');
  }
}

/** Adds the FNV-1a hash, stirred once more, of each run of so many signs, each with the lead before it. */
function addRuns(text: string, least: number, most: number, features: Set<number>, lead = ''): void {
  const begun = [...lead].reduce((value, sign) => goOn(value, sign.charCodeAt(0)), 0x811c9dc5);
  for (let start = 0; start + least <= text.length; start += 1) {
    let value = begun;
    for (let end = start; end < Math.min(start + most, text.length); end += 1) {
      value = goOn(value, text.charCodeAt(end));
      if (end - start + 1 >= least) features.add(stir(value));
    }
  }
}

function goOn(value: number, code: number): number {
  return Math.imul(value ^ code, 0x01000193);
}

function stir(value: number): number {
  const stirred = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (stirred ^ (stirred >>> 12)) >>> (32 - bits);
}
