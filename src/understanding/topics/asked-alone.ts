import type { QuestionId } from '../../protocol/question.ts';
import type { Asking } from '../../protocol/world.ts';
import { isDateQuestion } from '../../rules/answers.ts';
import type { Clause } from '../clauses.ts';
import { bothForms } from './both-forms.ts';
import { type FoundTopics, findTopics, namesOurs } from './find-topics.ts';
import { isOfOthers, wantsSomething } from './plain-statement.ts';
import { holdsStranger } from './strangers.ts';
import { saidOutright } from './told-topics.ts';

/**
 * What a text asks that has answered nothing: as a whole, else in one of its clauses.
 * @param whole what is found in the text as a whole @param clauses its clauses, and which of them ask
 */
export function askedAlone(
  unfolded: string,
  whole: FoundTopics,
  clauses: readonly Clause[],
  pending: QuestionId | null,
  asking: Asking,
): FoundTopics {
  const saysOnly = !clauses.some(({ asks }) => asks) && !wantsSomething(unfolded);
  const sure = (found: FoundTopics) =>
    saysOnly
      ? withoutLoose(found, pending, isOfOthers(unfolded) || holdsStranger(bothForms(unfolded), asking))
      : found;
  if (whole.topics.length > 0) return sure(whole);
  // A text of a single clause has just been looked at.
  const said = clauses.map(({ text }) => text).filter((text) => text !== unfolded);
  const ofClause = firstOf(
    whole.isElse ? said.filter((text) => namesOurs(bothForms(text), asking)) : said,
    asking,
  );
  return ofClause === null ? (askedOfOpen(unfolded, pending, asking) ?? whole) : sure(ofClause);
}

/**
 * Of a plain statement a loose word is no question: it is only offered. @param isElsewhere what else it names is not ours:
 * "I start learning piano at 60, never too late"
 */
function withoutLoose(found: FoundTopics, pending: QuestionId | null, isElsewhere: boolean): FoundTopics {
  const isChoice = pending !== null && !isDateQuestion(pending);
  const { topics, loose = [] } = found;
  const kept = topics.filter((topic) => {
    if (loose.includes(topic)) return saidOutright.has(topic) && !isElsewhere;
    return saidOutright.has(topic) || !isChoice;
  });
  return kept.length > 0 ? { ...found, topics: kept } : { ...found, topics: [], near: topics };
}

function firstOf(texts: readonly string[], asking: Asking): FoundTopics | null {
  for (const text of texts) {
    const found = findTopics(bothForms(text), asking);
    if (found.topics.length > 0) return found;
  }
  return null;
}

/** 「それどこ見たら載っとるん？」, while a date is asked, asks where the date stands. */
function askedOfOpen(unfolded: string, pending: QuestionId | null, asking: Asking): FoundTopics | null {
  if (pending === null || !isDateQuestion(pending) || pending === 'birthday') return null;
  if (unfolded.length > longestAskedOfOpen || !asksWhere.test(unfolded)) return null;
  const { topics } = findTopics(
    bothForms(`${unfolded} ${/[a-z]/.test(unfolded) ? 'expiry' : '期限'}`),
    asking,
  );
  return topics.includes('whereIsDate') ? { topics: ['whereIsDate'], near: [] } : null;
}

const longestAskedOfOpen = 50;
const asksWhere =
  /どこ|どっち側|どの(?:辺|へん|あたり)|見(?:れば|たら|りゃ|方)|載|調べ|確かめ|\b(?:where|find|look|see|check|which (?:part|side))\b/;
