import { keepLast } from '../keep-last.ts';
import { isOneSlipAway } from '../one-slip-away.ts';
import { writeDaysBesideYears } from './behind-year.ts';
import { eraPattern } from './eras.ts';
import { onlyMends } from './joining-words.ts';
import { writeKanjiDates } from './kanji-dates.ts';
import { writeNamedDays } from './named-days.ts';
import {
  numberInWords,
  numberOf,
  writeKanaNumbersInDigits,
  writeYearWordsInDigits,
} from './spelt-numbers.ts';

const fullEra = '大正|昭和|平成|令和';

/**
 * Dates said in words or misspelt, in a form that is read: 「7月なのか」, "the twentieth of may", "janurary 20",
 * "showa 39 nen 7 gatsu 7 ka".
 * @param text in the normal form
 */
export const writeDatesInDigits = keepLast((typed: string): string => {
  const text = writeEraAhead(writeKanjiDates(typed))
    .replace(hesitation, '')
    .replace(season, '')
    .replace(mendedYear, (all, era, _said, gap) => (onlyMends(gap) || gap === 'か' ? all + era : all))
    .replace(joinedByMark, '$1/$2/$3')
    .replace(named, '$1年$2月$3日')
    .replace(endedMonth, '')
    .replace(weekday, '')
    .replace(spacedDigits, (digits) => digits.replaceAll(' ', ''));
  const spelt = /[a-z]{3}/.test(text)
    ? writeRomajiDates(
        writeNumberedParts(writeDaysInDigits(writeYearWordsInDigits(writeOrdinals(correctMonths(text))))),
      )
    : text;
  const inDigits = /ねん|がつ|にち/.test(spelt) ? writeKanaNumbersInDigits(spelt) : spelt;
  return writeDaysBesideYears(writeDayWords(writeNamedDays(inDigits)));
});

/** 「31年の5月9日、昭和の」「昭和です、31年の…」: the era is said of every year that has none. */
const eraBehind = new RegExp(
  `(?<=\\d日?(?:生まれ|うまれ)?(?:です|じゃ|だ|よ|で)?[、。( ]+(?:もちろん|たしか|確か|全部|どっちも|両方)?)(${fullEra})(?:の(?:ほう|方|年)?)?(?:です|だ|ね|よ|じゃ|な|\\))*(?=[、。\\s]|$)`,
);
const eraAhead = new RegExp(`(${fullEra})(?:です|の|だ)?[、 ]+(?=\\d{1,2}年)`, 'g');
const anyEra = new RegExp(`(?:${eraPattern})[.の\\s]*\\d|\\d{4}`);

function writeEraAhead(typed: string): string {
  if (!/\d年/.test(typed)) return typed;
  const text = typed.replace(eraAhead, '$1');
  const era = eraBehind.exec(text);
  if (era === null || anyEra.test(text)) return text;
  const [said, name] = era;
  return (text.slice(0, era.index) + text.slice(era.index + said.length)).replace(
    /(?<!\d)\d{1,2}年(?!前|間|後|目|以)/g,
    `${name}$&`,
  );
}

/** 「昭和54年のえーと1月2日」「1974年のぉ6月10日」 */
const hesitation =
  /(?<=\d(?:年|月)の?)(?:[、 …~〜ーぁぃぅぇぉっ]|え+ー*っ?と|あの+ー*|う+ー*んと?|そのー+|確か|たしか)+(?=\d)/g;

/** 「2023年の連休明け、5月8日」 */
const season =
  /(?<=\d年)の?(?:春|夏|秋|冬|年末|年始|お盆|お正月|正月|連休|ごーるでんうぃーく|gw|梅雨)(?:明け|休み|前|ごろ|頃|の)*[、 ]+(?=\d{1,2}月\d)/g;

/** 「昭和36年じゃなくて37年7月7日」「昭和36年7月7日、いや37年」: the era is said once. */
const mendedYear = new RegExp(
  `(${eraPattern})(\\d{1,2}年(?:の?\\d{1,2}月)?(?:の?\\d{1,2}日)?)(\\D{1,40}?)(?=\\d{1,2}年)`,
  'g',
);

/** 「1990の3の14」「1990:3:14」 */
const joinedByMark = /(?<![\d:])(\d{4})年?\s*[の。_:;]\s*(\d{1,2})月?\s*[の。_:;]\s*(\d{1,2})(?![\d:月])/g;

/** 「年:昭和34 月:5 日:2」 */
const named =
  /(?<![年月日])年[はが: ]+([^\d\s]{0,4}\d{1,4})年?で?[、, ]*月[はが: ]+(\d{1,2})月?で?[、, ]*日[はが: ]+(\d{1,2})日?/g;

/** 「5月です。2日です」 */
const endedMonth = /(?<=\d(?:月|がつ))(?:です|で|だよ|よ|[、。\s])+(?=\d{1,2}(?:日|にち))/g;

/** 「15日木曜日」 */
const weekday = /(?<=\d日)の?[月火水木金土日]曜日?/g;

/** "1 9 5 9 0 5 0 2" */
const spacedDigits = /(?<!\d ?)[12](?: \d){7}(?! ?\d)/g;

const dayWords = 'ついたち|ふつか|みっか|よっか|いつか|むいか|なのか|ようか|ここのか|とおか|はつか'.split(
  '|',
);
const dayOfWord = (word: string) => {
  const tens = word.startsWith('にじゅう') ? 20 : word.startsWith('じゅう') ? 10 : 0;
  return word === 'はつか' ? 20 : tens + dayWords.indexOf(word.replace(/^に?じゅう/, '')) + 1;
};
const dayWord = new RegExp(`(?<=(?:月|がつ|げつ)\\s*の?)(?:に?じゅうよっか|${dayWords.join('|')})`, 'g');

function writeDayWords(text: string): string {
  return text.replace(dayWord, (word) => `${dayOfWord(word)}日`);
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const monthWord = `(?:${months.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`;

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const ordinalWord = `(?:(?:twenty|thirty)[- ](?:${ordinals.slice(0, 9).join('|')})|${ordinals.toReversed().join('|')}|thirtieth)`;
const besideNumber = new RegExp(
  `(?<=(?:\\d(?:st|nd|rd|th)?|\\b${ordinalWord})[\\s,-]*(?:of )?)[a-z]{4,}|(?<![a-z])[a-z]{4,}(?=[\\s,.-]*(?:\\d|(?:the )?${ordinalWord}\\b))`,
  'g',
);

/** A word beside a number that is one slip away from one month only. */
function correctMonths(text: string): string {
  return text.replace(besideNumber, (word) => {
    if (months.includes(word)) return word;
    const near = months.filter((month) => month.length > 3 && isOneSlipAway(word, month));
    return near.length === 1 ? String(near[0]) : word;
  });
}

const besideMonth = new RegExp(
  `\\b${ordinalWord}(?=(?: day)?(?: of)?,? (?:${monthWord}|(?:this|next|last)(?: coming)? (?:month|${monthWord}))\\b)|(?<=\\b(?:${monthWord}|(?:this|next|last) month)\\.?,? (?:on )?(?:the )?)${ordinalWord}\\b`,
  'g',
);

function writeOrdinals(text: string): string {
  return text.replace(besideMonth, (word) => {
    if (word === 'thirtieth') return '30th';
    const [tens = '', ones = ''] = word.split(/[- ]/);
    const ten = tens === 'twenty' ? 20 : tens === 'thirty' ? 30 : 0;
    return `${ten + ordinals.indexOf(ten === 0 ? tens : ones) + 1}th`;
  });
}

const cardinalBesideMonth = new RegExp(
  `\\b${numberInWords}(?=,? (?:of )?${monthWord},? \\d{4}\\b)|(?<=\\b${monthWord}\\.?,? )${numberInWords}(?=,? \\d{4}\\b)|(?<=\\b\\d{4},? ${monthWord},? )${numberInWords}\\b`,
  'g',
);

/** "may two 1959", "twenty three may 1959" */
function writeDaysInDigits(text: string): string {
  return text.replace(cardinalBesideMonth, (words) => String(numberOf(words)));
}

const romajiMonths = 'ichi|ni|san|shi|go|roku|shichi|hachi|ku|juu?|juu?ichi|juu?ni'.split('|');
const romajiDays = 'tsuitachi|futsuka|mikka|yokka|itsuka|muika|nanoka|youka|kokonoka|tooka|hatsuka'.split(
  '|',
);

/** "7 gatsu 7 ka": only where a month or a year is named so. */
function writeRomajiDates(text: string): string {
  if (!/(?:\d|[a-z]) ?(?:nen|gatsu)\b/.test(text)) return text;
  return romajiMonths
    .reduce((rest, name, place) => rest.replace(new RegExp(`\\b${name}-?gatsu\\b`), `${place + 1}月`), text)
    .replace(/(\d)\s*-?nen\b/g, '$1年')
    .replace(/(\d)\s*-?gatsu\b/g, '$1月')
    .replace(/(\d)\s*-?(?:nichi|ka)\b/g, '$1日')
    .replace(new RegExp(`(?<=月)\\s*(?:${romajiDays.join('|')})\\b`), (word) => {
      const name = word.trim();
      return `${name === 'hatsuka' ? 20 : romajiDays.indexOf(name) + 1}日`;
    });
}

/** "1967 year 5 month 20 day": Japanese, word for word; "day: 20, month: May, year: 1967". */
function writeNumberedParts(text: string): string {
  if (!/\bmonth/.test(text)) return text;
  return text
    .replace(
      /\bmonth (?:is |was )?(?<name>[a-z]{3,9}),? (?:and )?(?:the )?day (?:is |was )?(?<d>\d{1,2}),? (?:and )?(?:the )?year (?:is |was )?(?<y>\d{4})\b/g,
      '$<d> $<name> $<y>',
    )
    .replace(
      /\bday:? (\d{1,2}),? month:? (\d{1,2}|[a-z]+),? year:? (\d{4})\b|\b(\d{1,2}) ?day,? (\d{1,2}) ?month,? (\d{4}) ?year\b/g,
      (_, d, m, y, d2, m2, y2) => `${y ?? y2}/${m ?? m2}/${d ?? d2}`,
    )
    .replace(
      /\b(\d{4}) ?years?,? (\d{1,2}) ?months?,? (\d{1,2}) ?days?\b|\byear:? (\d{4}),? month:? (\d{1,2}|[a-z]+),? day:? (\d{1,2})\b/g,
      (_, ...parts: (string | undefined)[]) =>
        parts
          .slice(0, 6)
          .filter((part) => part !== undefined)
          .join('/'),
    );
}
