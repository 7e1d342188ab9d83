import type { Answers, QuestionId } from '../../protocol/question.ts';
import { anyOf } from '../any-of.ts';

/** The question that a text names, by the words people call it. @param text in the normal form */
export function subjectOf(text: string): QuestionId | null {
  return subjects.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/**
 * The question a correction is about: named, or spoken of in the words of its answers. An end day that says no more is
 * the one that was given.
 */
export function spokenOf(text: string, answers: Answers): QuestionId | null {
  const named = subjectOf(text);
  if (named !== null) return named;
  const spoken = inOtherWords.find(
    ([question, pattern]) => answers[question] !== undefined && pattern.test(text),
  );
  return spoken?.[0] ?? null;
}

type Subjects = readonly (readonly [QuestionId, RegExp])[];

const subjects: Subjects = [
  ['birthday', /誕生|たんじょう|生年月日|せいねんがっぴ|生まれ|うまれ|ばーすでー|birth|\bdob\b|\bborn\b/],
  [
    'issued',
    /発行|はっこう|交付日|作った日|受け取った日|もらった日|\bissu(?:ed|ing|ance)\b|\bissue (?:date|day)\b|\b(?:date|day) of issue\b/,
  ],
  [
    'certificateExpiry',
    /(?:証明書|電証|お知らせ|通知書?)の?(?:ほうの?|方の?)?(?:有効)?(?:期限|終わり)|certificate(?:'s)? (?:expir|end|date|valid)|(?:expir\w*|end) (?:date )?of (?:the|my) certificate/,
  ],
  [
    'cardExpiry',
    /かーど(?:の(?:表|おもて|本体))?の?(?:有効)?(?:期限|日付|日にち)|\bdate on (?:the )?front\b|card(?:'s)? (?:expir|end|date|valid)|(?:expir\w*|end|date) (?:date )?(?:of|on) (?:the|my) card/,
  ],
  [
    'renewedBefore',
    /更新(?:の有無|(?:し)?(?:た|とった)?か(?:どうか)?|歴|の回数|済|した(?:こと|の))|初めてかどうか|renewed before|renewal (?:history|question)|whether i(?:'ve| have)? renewed|ever renewed|if i(?:'ve| have)? renewed/,
  ],
  [
    'applicant',
    /(?:行く|いく|手続きする|申請する|来る)(?:人|方|ひと|の[はが])|(?:だれ|誰)が|代理|申請者|本人(?:か|の(?:質問|ところ))|applicant|who(?:'s| is|'ll| will)? (?:goes|go|going|coming|comes|applies|visits?)|person (?:going|who goes)|agent|representative/,
  ],
  ['notice', /知らせ|通知|封筒|はがき|葉書|照会|手紙|\bnotice\b|\bletter\b|\benvelope\b|reply form/],
  ['lost', /紛失|なくし|無くし|失くし|落とし|\blost\b|\blosing\b|\bmissing\b/],
  [
    'ward',
    /区(?!役所|別|切|分)|住所|住まい|住んで|住んど|すまい|地域|\bwards?\b|\baddress\b|where i live|\barea\b|\bdistrict\b/,
  ],
];

/** What is said when an answer is corrected without its question being named. */
const inOtherWords: Subjects = [
  ['renewedBefore', /更新|こうしん|初めて|はじめて|\brenew|\bfirst (?:time|one)\b/],
  [
    'lost',
    anyOf(
      /かーど[^、]{0,4}(?:な(?:い|か)|無|あ(?:る|り|った))|見つか|出てき/,
      /\bfound\b|\blose\b|\bcard\b|\b(?:have|got) it\b/,
    ),
  ],
  [
    'applicant',
    /行(?:く|き|け|って)|本人|自分で|\bgo(?:ing|es)?\b|\bcom(?:e|ing)\b|\bin person\b|\bmyself\b|\bi'?m (?:her|his|their|the) (?:mother|father|mum|mom|dad|parent|guardian)\b|の(?:母|父|親)(?:親)?(?:です|じゃ|や)|代理|後見|\bhimself\b|\bherself\b/,
  ],
  ['certificateExpiry', /期限|きげん|\bexpir|\bends?\b|\bvalid\b/],
  ['cardExpiry', /期限|きげん|\bexpir|\bends?\b|\bvalid\b/],
];
