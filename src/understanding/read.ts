import type { QuestionId } from '../protocol/question.ts';
import type { Read, Reading, ReadingContext, Sensitive } from '../protocol/reading.ts';
import type { Resource } from '../protocol/world.ts';
import { isDateQuestion } from '../rules/answers.ts';
import { isUrgent } from '../rules/topics.ts';
import { choiceQuestions } from './choices/choice-questions.ts';
import { saysNotKnown, saysOnlyNotKnown } from './choices/not-known.ts';
import { letter } from './choices/notice/letters.ts';
import { type Heard, weighReading } from './classifier/weigh-reading.ts';
import { holdsQuestion, splitIntoClauses } from './clauses.ts';
import { saysOnlyWhen } from './dates/read-dates.ts';
import { answered as answer, type Findings, isNothing, nothing, withoutIncomplete } from './findings.ts';
import { toHarmlessForm } from './harmless-form.ts';
import { writeDateNumeralsInDigits } from './kanji-numerals.ts';
import { forgetTexts } from './keep-last.ts';
import { foldKana } from './normal-form.ts';
import { mayNameOurs, namesOtherCard, namesOurCard } from './other-card.ts';
import { readAnswers } from './read-answers.ts';
import { readAside } from './read-aside.ts';
import { readCommand } from './read-command.ts';
import { readUnasked } from './read-each-clause.ts';
import { readPlainly } from './read-plainly.ts';

/**
 * What a typed text means at this point of the talk. Pure; nothing is guessed: what has two meanings comes back
 * as an ambiguity, what has none as an empty reading.
 * @param text as it was typed, of any length
 * @returns the reading, or the files it cannot be read without
 */
export const read: Read = (text, context) => {
  try {
    return readWhole(text, context);
  } finally {
    forgetTexts();
  }
};

const readWhole: Read = (text, context) => {
  const { sensitive, plain } = toHarmlessForm(text);
  const folded = writeDateNumeralsInDigits(foldKana(plain));
  const command = readCommand(folded, context);
  const open =
    command?.command === 'change' && command.question ? { ...context, pending: command.question } : context;
  if (command !== null && command.command !== 'change')
    return { ...readingOf({ findings: nothing }, sensitive), command };
  const { findings: found, namesPlace, about } = readAnswers(folded, open);
  const named = sensitive === null ? found : withoutUnnamed(found, folded);
  const findings = namesOtherCard(plain) && !namesOurCard(plain) ? withoutQuestion(named, 'lost') : named;
  const missing = missingFor(findings, namesPlace, context);
  if (missing.length > 0 && command === null && sensitive === null) return { needs: missing };
  if (command !== null && (isNothing(findings) || (about === null && isOnlyNamed(folded, findings))))
    return { ...readingOf({ findings: nothing }, sensitive), command };
  const aside =
    sensitive === null && !saysOnlyWhen(folded, open)
      ? readAside(plain, findings, context, about)
      : { topics: [] };
  if (aside.topics.some(isUrgent)) return readingOf(besideNeed(plain, { ...aside, findings }), sensitive);
  const own = aside.isElse && !mayNameOurs(plain) ? withoutChance(findings, folded, context) : findings;
  const heard = { ...aside, findings: aside.topics.length > 0 ? withoutIncomplete(own) : own };
  if (sensitive !== null || command !== null) return readingOf(heard, sensitive);
  const saysNothing = isNothing(own) && aside.topics.length === 0 && !aside.isElse;
  if (context.pending === null && saysNothing) {
    const unasked = readUnasked(folded, context, (text, about) => readPlainly(text, about).findings);
    if (!isNothing(unasked)) return readingOf({ findings: unasked }, null);
  }
  const weighed = saysOnlyNotKnown(folded) ? heard : weighReading(plain, heard, context);
  return readingOf(
    { ...weighed, ...(saysOfPending(folded, weighed, context) && { isNotKnown: true }) },
    null,
  );
};

/** Nothing was heard but that the open question's answer is not known; where that is an answer, it was heard. */
function saysOfPending(folded: string, { findings, topics }: Heard, { pending }: ReadingContext): boolean {
  return pending !== null && isNothing(findings) && topics.length === 0 && saysNotKnown(folded, pending);
}

/** Who sends a secret has that in mind: "here is my individual number" tells of no letter and of no card. */
function withoutUnnamed(findings: Findings, folded: string): Findings {
  const heard = letter.test(folded) ? findings : withoutQuestion(findings, 'notice');
  return /かーど|\bcards?\b/.test(folded) ? heard : withoutQuestion(heard, 'lost');
}

/**
 * In a text about something else, what sounds like an answer is none: to a question that is not open, nor to the open one
 * if the text asks something itself (「保育園の連絡帳を置き忘れたんですが、新しいのもらえますか」).
 */
function withoutChance(findings: Findings, folded: string, { pending, answers }: ReadingContext): Findings {
  const asks = holdsQuestion(folded);
  const byChance = choiceQuestions.filter(
    (question) =>
      answers[question] === undefined && (question !== pending || (asks && question !== 'applicant')),
  );
  return byChance.reduce<Findings>((rest, question) => withoutQuestion(rest, question), findings);
}

/** 「更新したことあるかの答えを変えたい」 names an answer, it gives none; 「代理人に変えたい」 does. */
function isOnlyNamed(text: string, { answers }: Findings): boolean {
  return (
    splitIntoClauses(text).length === 1 &&
    !/に(?:変|直|訂正|修正|なお|かえ|し)|\bto\b(?! (?:change|correct|edit|fix|modify|update|re))|じゃ|では|\bnot\b/.test(
      text,
    ) &&
    answers.every(({ question }) => question !== 'ward' && !isDateQuestion(question))
  );
}

/** Beside an emergency that is named nothing is noted, but of a card that was stolen that it has to be stopped. */
function besideNeed(plain: string, heard: Heard): Heard {
  const { findings, topics } = heard;
  const isLost = findings.answers.some(({ question, value }) => question === 'lost' && value === 'yes');
  const isStolen = isLost && stolen.test(plain) && topics.every((topic) => topic === 'police');
  return { ...heard, findings: isStolen ? answer('lost', 'yes') : nothing };
}

/** Not 「どこを探しても見つからん」 of a father who has not come home. */
const stolen =
  /盗|ぬすま|ぬすみ|奪|(?:取|と|す|パク|ぱく)られ|持って(?:い|行)か|持ち去|ひったく|スリ|空き巣|置き引き|車上荒|泥棒|どろぼ|ドロボ|\b(?:st[oe]l|rob|snatch|pick-?pocket|burgl|thie|theft|mugg|attacked|took|taken|nicked|pinched|swip|grab|(?:broke|broken) in|ran off)/;

function withoutQuestion({ answers, refusals, ambiguities }: Findings, left: QuestionId): Findings {
  const isKept = ({ question }: { readonly question: QuestionId }) => question !== left;
  return {
    answers: answers.filter(isKept),
    refusals: refusals.filter(isKept),
    ambiguities: ambiguities.filter(isKept),
  };
}

function missingFor(
  findings: Findings,
  namesPlace: boolean,
  { places, asking }: ReadingContext,
): readonly Resource[] {
  const isEmpty = isNothing(findings);
  return [
    ...(places === undefined && (namesPlace || isEmpty) ? (['places'] as const) : []),
    ...(asking === undefined && isEmpty ? (['asking'] as const) : []),
  ];
}

function readingOf(
  {
    findings,
    topics = [],
    near,
    isElse,
    isNotKnown,
  }: Pick<Heard, 'findings'> & Partial<Heard> & Pick<Reading, 'isNotKnown'>,
  sensitive: Sensitive | null,
): Reading {
  return {
    ...findings,
    topics,
    ...(near !== undefined && { near }),
    ...(isElse && isNothing(findings) && { isElse }),
    ...(isNotKnown && { isNotKnown }),
    ...(sensitive !== null && { sensitive }),
  };
}
