import type { PlainDate } from '../../protocol/day.ts';
import { yearOf as yearOfDay } from '../../rules/day.ts';
import { eraCalled, eraPattern } from './eras.ts';
import { makeCompactDate, makeDate, makeShortDate, makeYearLastDate } from './make-date.ts';
import { fromToday, nextOn, relativeForms } from './relative-days.ts';
import { countOf } from './spelt-numbers.ts';
import { count } from './words-from-today.ts';
import type { WrittenDate, WrittenYear } from './written-date.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of writing a date in the normal form, and what it says. */
export interface DateForm {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, today: PlainDate) => WrittenDate;
}

const era = `(?<era>${eraPattern})\\s*[.の・-]?\\s*`;
const mark = '\\s*[-/.、,・]\\s*';
const markOrNo = '\\s*[-/.、,・の]\\s*';
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(?<name>jan(?:uary|(?![a-z]))|feb(?:r?u?ary|(?![a-z]))|mar(?:ch|(?![a-z]))|apr(?:il|(?![a-z]))|may|june?|july?|aug(?:ust|(?![a-z]))|sept?(?:ember|(?![a-z]))|oct(?:ober|(?![a-z]))|nov(?:ember|(?![a-z]))|dec(?:ember|(?![a-z])))\\.?';
const ordinal = '(?<d>\\d{1,2})\\s*(?:st|nd|rd|th)?';
const monthNameAgain = monthName.replace('<name>', '<name2>');
const englishYear = `(?:${era}(?<y>\\d{1,2})|(?<full>\\d{4})|'?(?<short>\\d{2}))(?!\\d)`;
const fence = '(?<![\\d.])(?<!\\d[-/])';
const end = '(?![\\d])(?![-/.]\\d)';

/** The year of a Japanese day told from today's. */
function relativeYear(name: string): string {
  return `(?<${name}>一昨年|おととし|去年|昨年|今年|本年|年内|来年|年明け|年が?明けて|再来年|さらいねん|らいねん|きょねん|ことし|(?<!\\d|約|およそ|だいたい)\\d{1,2}年前)`;
}

function relativeYearInEnglish(name: string, years: string): string {
  return `(?:(?<${name}>this|last|next) year|(?<!about |around |over |almost )${count(years)} years? ago)`;
}

/** "the third of February", "February 3": the groups of both ways end in a letter of their own. */
function dayAndMonth(letter: string): string {
  return `(?:(?<!\\d)(?:the )?(?<d1${letter}>\\d{1,2})\\s*(?:st|nd|rd|th)?(?: of)?[\\s,-]*${monthName.replace('<name>', `<name1${letter}>`)}|(?<![a-z])${monthName.replace('<name>', `<name2${letter}>`)}[\\s,-]*(?:the )?(?<d2${letter}>\\d{1,2})\\s*(?:st|nd|rd|th)?(?!\\d))`;
}

function monthAndDay(groups: Groups): [month: number, dayOfMonth: number] {
  const of = (beginning: string) =>
    Object.entries(groups).find(([name, value]) => name.startsWith(beginning) && value !== undefined)?.[1] ??
    '';
  return [monthOf({ name: of('name') }), Number(of('d'))];
}

/** Every way, the most telling first: what one has claimed, the next does not see. */
export const dateForms: readonly DateForm[] = [
  {
    pattern: form(
      `${fence}(?:${era}|')?(?<y>\\d{1,4})\\s*(?:年|ねん)[\\s、,の/.・-]*(?<m>\\d{1,2})\\s*(?:(?:月|がつ)[\\s、,の/.・-]*|${mark}\\s*の?)(?<d>\\d{1,2})\\s*(?:日|にち)?(?!\\d|[-/.]\\d|か?月|時|がつ)`,
    ),
    read: (groups) => makeDate(yearOf(groups), Number(groups['m']), Number(groups['d'])),
  },
  {
    pattern: form(
      `(?<!\\d)${era}(?<y>\\d{1,2})(?:${markOrNo}|\\s+)(?<m>\\d{1,2})(?:${markOrNo}|\\s+)(?<d>\\d{1,2})${end}日?`,
    ),
    read: (groups) => makeDate(yearOf(groups), Number(groups['m']), Number(groups['d'])),
  },
  {
    pattern: form(`(?<![\\da-z])${era}(?<y>\\d{2})(?<m>\\d{2})(?<d>\\d{2})${end}`),
    read: (groups) => makeDate(yearOf(groups), Number(groups['m']), Number(groups['d'])),
  },
  {
    pattern: form(`${fence}(?<y>\\d{4})(?:${mark}|\\s)(?<m>\\d{1,2})(?:${mark}|\\s)(?<d>\\d{1,2})${end}日?`),
    read: (groups) => makeDate(yearOf(groups), Number(groups['m']), Number(groups['d'])),
  },
  {
    pattern: form(`${fence}(?<a>\\d{1,2})(?:${mark}|\\s)(?<b>\\d{1,2})(?:${mark}|\\s)(?<y>\\d{4})${end}`),
    read: ({ a, b, y }) => makeYearLastDate(Number(a), Number(b), Number(y)),
  },
  {
    pattern: form(`${era}(?<y>\\d{1,2})[\\s,-]+${monthName}[\\s-]*${ordinal}(?!\\d)`),
    read: (groups) => makeDate(yearOf(groups), monthOf(groups), Number(groups['d'])),
  },
  {
    pattern: form(
      `(?<![\\d'])(?!(?:3[2-9]|[4-9]\\d)\\D+\\d{1,2}(?!\\d))(?:the )?${ordinal}(?: day)?(?: of)?[\\s,./-]*${monthName}[\\s,./-]*(?:of )?${englishYear}`,
    ),
    read: (groups) => makeDate(yearOf(groups), monthOf(groups), Number(groups['d'])),
  },
  {
    pattern: form(
      `(?<![a-z])${monthName}[\\s,/-]*(?:the )?${ordinal}(?!\\d)[\\s,./-]*(?:of )?${englishYear}`,
    ),
    read: (groups) => makeDate(yearOf(groups), monthOf(groups), Number(groups['d'])),
  },
  {
    pattern: form(`(?<![\\d])${englishYear}[\\s,./-]*${monthName}[\\s,/-]*(?:the )?${ordinal}(?!\\d)`),
    read: (groups) => makeDate(yearOf(groups), monthOf(groups), Number(groups['d'])),
  },
  {
    pattern: form(
      `(?<![\\d-])(?<all>\\d{8}|(?:19|20)\\d{2} (?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?![\\d-])`,
    ),
    read: ({ all }) => makeCompactDate((all ?? '').replace(' ', '')),
  },
  {
    pattern: form(`(?<![\\d-])(?<y>\\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?![\\d-])`),
    read: (groups) => makeDate(yearOf(groups), Number(groups['m']), Number(groups['d'])),
  },
  {
    pattern: form(`${fence}'?(?<a>\\d{1,2})(?:${mark})(?<b>\\d{1,2})(?:${mark})(?<c>\\d{1,2})${end}日?`),
    read: ({ a, b, c }) => makeShortDate(Number(a), Number(b), Number(c)),
  },
  {
    pattern: form(
      `${relativeYear('relative')}(?:の(?:暮れ|年末|年始|春|夏|秋|冬|頭|はじめ|初め|お?誕生日)|すぐ|早々)?[\\s、,のは]*(?<m>\\d{1,2})\\s*(?:月|がつ|/)\\s*の?(?<d>\\d{1,2})(?!\\d)\\s*(?:日|にち)?|(?<!\\d)(?<m2>\\d{1,2})\\s*(?:月|がつ|/)\\s*の?(?<d2>\\d{1,2})(?:日|にち)?(?:です|だ|で)?[\\s、。(]+${relativeYear('relative2')}(?=(?:の|です|じゃ|だ|や|ね|よ|\\)|[\\s。!])*$)`,
    ),
    read: ({ relative, relative2, m, m2, d, d2 }, today) =>
      makeDate(
        { kind: 'full', year: yearOfDay(today) + yearsAway(relative ?? relative2) },
        Number(m ?? m2),
        Number(d ?? d2),
      ),
  },
  {
    pattern: form(
      `${dayAndMonth('A')}[\\s,]*(?:of )?${relativeYearInEnglish('relative', 'years')}|${relativeYearInEnglish('relative2', 'years2')}(?:'?s)?,? (?:on |in )?(?:the )?${dayAndMonth('B')}`,
    ),
    read: (groups, today) => {
      const { relative, relative2, years, years2 } = groups;
      const ago = years ?? years2;
      const away = ago === undefined ? yearsAway(relative ?? relative2) : -countOf(ago);
      return makeDate({ kind: 'full', year: yearOfDay(today) + away }, ...monthAndDay(groups));
    },
  },
  {
    // "this coming February 3": the next one; "this December 24": while it is still to come
    pattern: form(
      `(?<![a-z])(?<when>this coming|(?:the )?(?:coming|upcoming)|this(?: year's)?) ${dayAndMonth('A')}(?!,? \\d{4})|(?:the )?(?<dC>\\d{1,2})(?:st|nd|rd|th)?(?: of)?,? (?<when2>this coming|(?:the )?(?:coming|upcoming)|this) ${monthName.replace('<name>', '<nameC>')}(?!,? (?:of )?\\d{4})`,
    ),
    read: (groups, today) => {
      const [month, dayOfMonth] = monthAndDay(groups);
      const date = nextOn(month, dayOfMonth, today);
      const isNear = date.kind !== 'day' || yearOfDay(date.day) === yearOfDay(today);
      const isComing = /coming/.test(groups['when'] ?? groups['when2'] ?? '');
      return isComing || isNear ? fromToday(date) : { kind: 'withoutYear', month, dayOfMonth };
    },
  },
  {
    // 「2027年2月末日」, "the last day of February 2027"
    pattern: form(
      `${fence}(?:${era}|')?(?<y>\\d{1,4})\\s*年の?(?<m>\\d{1,2})月の?(?:末日|最終日|最後の日)|\\b(?:the )?(?:last|final) day of ${monthName},? (?:of )?(?<full>\\d{4})(?!\\d)`,
    ),
    read: (groups) => {
      const month = groups['m'] === undefined ? monthOf(groups) : Number(groups['m']);
      const days = [31, 30, 29, 28].map((last) => makeDate(yearOf(groups), month, last));
      return days.find(({ kind }) => kind !== 'impossible') ?? { kind: 'incomplete' };
    },
  },
  ...relativeForms,
  {
    pattern: form(`(?<![\\d])(?<m>\\d{1,2})\\s*(?:月|がつ)\\s*の?(?<d>\\d{1,2})(?!\\d)\\s*(?:日|にち)?`),
    read: ({ m, d }) => ({ kind: 'withoutYear', month: Number(m), dayOfMonth: Number(d) }),
  },
  {
    pattern: form(`(?<![\\d])(?:the )?${ordinal}(?: of)?[\\s,-]*${monthName}(?![a-z])`),
    read: (groups) => ({ kind: 'withoutYear', month: monthOf(groups), dayOfMonth: Number(groups['d']) }),
  },
  {
    pattern: form(`(?<![a-z])${monthName}[\\s-]*(?:the )?${ordinal}(?![\\d])`),
    read: (groups) => ({ kind: 'withoutYear', month: monthOf(groups), dayOfMonth: Number(groups['d']) }),
  },
  {
    pattern: form(`${fence}(?<m>\\d{1,2})/(?<d>\\d{1,2})${end}`),
    read: ({ m, d }) => ({ kind: 'withoutYear', month: Number(m), dayOfMonth: Number(d) }),
  },
  {
    pattern: form(
      `${fence}(?:${era}\\d{1,2}|(?:19|20)\\d{2})\\s*(?:(?:年|ねん)\\s*の?|[/.の-]|\\s)\\s*(?<m>\\d{1,2})\\s*(?<named>月|がつ)?${end}|${fence}(?:0?[1-9]|1[0-2])\\s*[/.-]\\s*(?:19|20)\\d{2}${end}|(?<![a-z])${monthName}[\\s,]*(?:of )?(?:19|20)\\d{2}(?!\\d)|(?<!\\d)(?:19|20)\\d{2}[\\s,]*${monthNameAgain}(?!\\s*\\d)`,
    ),
    read: ({ m, named }) =>
      named !== undefined && Number(m) > 12
        ? makeDate({ kind: 'full', year: 2000 }, Number(m), 1)
        : { kind: 'incomplete' },
  },
  {
    pattern: form(
      `${fence}(?:${era}(?<y>\\d{1,2})\\s*(?:年|ねん)(?!\\s*の?\\d)|(?<full>(?:19|20)\\d{2})\\s*(?:年|ねん)?${end}|(?<![\\w'])'(?<short>\\d{2})(?![\\d\\w]))`,
    ),
    read: (groups) => ({ kind: 'yearOnly', year: yearOf(groups) }),
  },
  {
    pattern: form(`${fence}(?<y>\\d{1,2})\\s*(?:年|ねん)(?=\\s*[のに]?(?:生まれ|うまれ|生れ|産まれ))`),
    read: (groups) => ({ kind: 'yearOnly', year: yearOf(groups) }),
  },
  {
    pattern: form(`${fence}${era}(?<y>\\d{1,2})${end}`),
    read: (groups) => ({ kind: 'yearOnly', year: yearOf(groups) }),
  },
];

function form(source: string): RegExp {
  return new RegExp(source, 'dg');
}

function yearOf({ era: written, y, full, short }: Groups): WrittenYear {
  if (written !== undefined) return { kind: 'era', era: eraCalled(written), year: Number(y) };
  if (full !== undefined) return { kind: 'full', year: Number(full) };
  const digits = y ?? short ?? '';
  return digits.length === 4
    ? { kind: 'full', year: Number(digits) }
    : { kind: 'short', year: Number(digits) };
}

function monthOf({ name }: Groups): number {
  return monthNames.indexOf((name ?? '').slice(0, 3)) + 1;
}

function yearsAway(relative: string | undefined): number {
  if (relative === 'this') return 0;
  if (relative === 'last') return -1;
  if (relative === 'next') return 1;
  const ago = /^(\d+)年前/.exec(relative ?? '')?.[1];
  if (ago !== undefined) return -Number(ago);
  if (/^(一昨年|おととし)/.test(relative ?? '')) return -2;
  if (/^(去年|昨年|きょねん)/.test(relative ?? '')) return -1;
  if (/^(再来年|さらい)/.test(relative ?? '')) return 2;
  return /^(来年|年明け|年が?明けて|らい)/.test(relative ?? '') ? 1 : 0;
}
