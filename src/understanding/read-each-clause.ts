import type { QuestionId } from '../protocol/question.ts';
import type { ReadingContext } from '../protocol/reading.ts';
import { anyOf } from './any-of.ts';
import { bareAnswer } from './bare-answer.ts';
import { yesOrNo } from './choices/yes-or-no.ts';
import { holdsQuestion, splitIntoClauses } from './clauses.ts';
import { answered, type Findings, isNothing, nothing, speaksOf, together } from './findings.ts';

type ReadWhole = (text: string, context: ReadingContext) => Findings;

/** Longer texts tell a story rather than one answer after another. */
const longest = 200;

/**
 * What short clauses answer of the questions that are not open: "Asakita, and it's my first renewal". A clause that names
 * its subject is read as if that had been asked; what the text as a whole has answered stays.
 * @param text in the normal form, without dates @param found what it answers as a whole
 */
export function readEachClause(
  text: string,
  found: Findings,
  context: ReadingContext,
  readWhole: ReadWhole,
): Findings {
  if (found.answers.length === 0 || text.length > longest) return found;
  let all = found;
  for (const clause of partsOf(text)) {
    const question = mayAnswer(clause);
    if (question === null || speaksOf(all, question) || yesOrNo(bareAnswer(clause)) !== null) continue;
    if (context.answers[question] !== undefined) continue;
    const alone = readWhole(clause, context);
    const read = isNothing(alone) ? readWhole(clause, { ...context, pending: question }) : alone;
    all = together([all, onlyAnswerTo(question, read)]);
  }
  return all;
}

/**
 * Before anything was asked, a text that says nothing yet may tell of an earlier renewal, "I renewed it once before", or of
 * none; 「更新お願いします」 only says what is wanted.
 */
export function readUnasked(text: string, context: ReadingContext, readWhole: ReadWhole): Findings {
  if (text.length > longest || !namesRenewal.test(text) || !tellsOfEarlier.test(text)) return nothing;
  if (holdsQuestion(text)) return nothing;
  return onlyAnswerTo('renewedBefore', readWhole(text, { ...context, pending: 'renewedBefore' }));
}

/** The answer to a question, where nothing else was answered. */
function onlyAnswerTo(question: QuestionId, { answers }: Findings): Findings {
  const [only, ...more] = answers;
  return only?.question === question && more.length === 0 ? answered(question, only.value) : nothing;
}

const namesRenewal = /更新|\brenew/;
const tellsOfEarlier = anyOf(
  /初|はじめ|前|以前|昔|過去|最後|今まで|これまで|まだ|[0-9一二三四五六七八九十両何](?:回|度|年)|済|(?:こと|経験|覚え|記憶)(?:は|が|も)?[なあ]/,
  /更新(?:は|を|も|が|って|なら|とか)?(?:まだ)?(?:した(?!い)|して(?!もら|いただ|くだ|下さ|ほし|欲し)|しま(?:した|せん)|しと[るっ]|せ[んず]|さ(?:れ|せ)|終わ|な[いし]|や(?:った|り))/,
  /\b(?:renewed|before|first|once|twice|never|not|none|no|already|ago|last|times?|second|third|again|done|did|since|yet|new)\b|n't\b/,
);

/**
 * Clauses that ask nothing, also where only "and" or a stroke joins them. One that begins with a particle has lost its date,
 * and spoke of that.
 */
function partsOf(text: string): readonly string[] {
  return splitIntoClauses(text)
    .filter(({ asks }) => !asks)
    .flatMap((clause) => clause.text.split(joints))
    .map((part) => part.trim())
    .filter((part) => part.length > 1 && !/^(?:に|まで|から|の|付け)/.test(part));
}

const joints = / and | & | ?\/ ?| - |(?<=[^\x20-\x7e]) (?=[^\x20-\x7e])/;

/** What a clause speaks of, where it may be an answer by itself. */
function mayAnswer(clause: string): QuestionId | null {
  return subjects.find(([, pattern]) => pattern.test(clause))?.[0] ?? null;
}

const subjects: readonly (readonly [QuestionId, RegExp])[] = [
  [
    'renewedBefore',
    /更新(?!です$)|初めて|はじめて|初回|\brenew|\bfirst (?:timer?|one)\b|\bmy (?:second|third|2nd|3rd) (?:time|one)\b/,
  ],
  ['notice', /知らせ|通知|封筒|はがき|葉書|手紙|\bnotice\b|\bletter\b|\benvelope\b/],
  [
    'lost',
    anyOf(
      /かーど(?:は|も|が)?(?:ちゃんと|まだ)?(?:あり|ある|あって|持|手(?:元|もと)(?!に(?:は)?な)|財布|な[いく]|無|失|落)/,
      /^(?:and |but |my |the |still )*cards?(?:'s)? (?:is |are )?(?:here|yes|ok|okay|fine|good|safe|in|on|at|with|lost|gone|missing|not lost)\b(?! (?:until|till|to|for)\b)/,
      /\b(?:have|has|keep|(?:'ve|have|still) got) (?:my |the |a )?card$|\bcard(?: yes)?(?: i)?(?: also| too)? (?:do )?(?:still )?have(?: here)?$/,
    ),
  ],
  [
    'applicant',
    anyOf(
      /行く(?:のは|人は)|行きます|いきます|行けます|本人(?:です|だ|$)|自分(?:で|です|が|$)/,
      /(?<!\b(?:before|when|until|after|if) (?:i|we|he|she) |(?:'d|\b(?:would|could|can)) )\b(?:go|going|goes|come|coming)\b|\bin person\b|\bmyself\b|\bsend(?:ing)? (?:my|our)\b/,
    ),
  ],
  ['ward', /区|住|\bwards?\b|-ku\b|\bliv(?:e|es|ing)\b|\bwe're (?:in|at)\b|\btown\b/],
];
