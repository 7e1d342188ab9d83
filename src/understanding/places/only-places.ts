import type { ReadingContext } from '../../protocol/reading.ts';
import { bareAnswer } from '../bare-answer.ts';
import { findPlaces } from './find-places.ts';

/** Is nothing left of a text but for its places and what is said around the name of a home? */
export function namesOnlyPlaces(text: string, context: ReadingContext): boolean {
  const plain = bareAnswer(text)
    .replace(postal, ' ')
    .replace(partOfTown, '$1')
    .replace(divisions, ' ')
    .replace(houseNumber, ' ')
    .replace(aside, ' ')
    .replace(townIn, ' ');
  const unnamed = findPlaces(plain, context, () => true).reduce(
    (rest, { written }) => rest.replace(written, ' '),
    plain,
  );
  return unnamed.replace(besideHome, ' ').replace(besideHomeInEnglish, ' ').trim() === '';
}

const postal = /〒?\d{3}-?\d{4}/g;
/** 「新宿区西新宿」: what follows a ward or a town to the end. */
const partOfTown = /(?<=\p{Script=Han})([区町村])[\p{Script=Han}ゖけヶ]{1,10}\s*$/gu;
const divisions =
  /\p{Script=Han}{1,5}(?:都|道|府|県|市|郡|区|町|村)|\b[a-z]+[- ](?:gun|district|county|shi|cho|machi|ku|ken)\b/gu;
const houseNumber = /\p{Script=Han}{0,8}\d+(?:\s*(?:丁目|番地?|号室?|の|-)\s*\d*)*/gu;
/** "Higashi-Hiroshima (Saijo)" */
const aside = /\([^)]*\)?/g;

/** "Saijo in Higashihiroshima" */
const townIn = /^[a-z-]{3,} (?=in [a-z-]+$)/;

/** What is said around the name of a home and adds nothing to it. */
const besideHome =
  /(?:に|へ)(?:引っ?)?越し(?:まし)?た(?:ばかり|ところ)?|(?:から)?(?:通(?:って(?:い)?|勤|学)(?:る|ます|し)?(?:て(?:い)?(?:る|ます))?)|ずっと|いま|今|現在|実は|じつは|うち|家|自宅|実家|人間|住?人|(?:市|町|県)?民|(?:私|わたし|僕|ぼく|俺|おれ|自分|本人|母|父|夫|妻|子|娘|息子)|の?駅[前裏]?|のほう|の方|のあたり|の近く|あたり|辺|らへん|です|ます|でした|になります|にな|にいる|におる|いる|おる|おり|あり|ある|の者|もの|だけ|けど|けれど|なん|ねん|んよ|やっぱり?|やはり|ごめん|すみません|訂正|な(?:くて?|い)|やった|じゃった|ほか|他|(?:間違|まちが)い|誤り|違う|ちがう|[はがにのでもをん、。・,.\s()-]|から|じゃ|や/g;
const besideHomeInEnglish =
  /\b(?:it|is|it's|my|our|the|home|house|place|family|we|i|i'm|am|are|in|at|of|from|near|around|area|actually|currently|now|here|there|ward|city|town|village|prefecture|japan|stay|staying|commut(?:e|ing)|meant|mean|say|oops|wait|sorry|correction:?|should|be|but|called|said|think|she|he|they|his|her|hi|hello|over|out|just|moved|to|recently|(?:last|this) (?:year|month|week|spring|summer|autumn|winter)|not hiroshima|so)\b/g;
