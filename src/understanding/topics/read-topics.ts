import type { QuestionId } from '../../protocol/question.ts';
import type { Asking } from '../../protocol/world.ts';
import { isDateQuestion } from '../../rules/answers.ts';
import { isTopicId, isUrgent } from '../../rules/topics.ts';
import { keepLast } from '../keep-last.ts';
import { foldKana } from '../normal-form.ts';
import { clausesAskingOrWishing } from './clauses-asking.ts';
import { correctSpelling } from './correct-spelling.ts';
import { type FoundTopics, findTopics, namesOurs } from './find-topics.ts';
import { writeOneEnglish } from './one-english.ts';
import { writeOneJapanese } from './one-japanese.ts';
import { isOfOthers, wantsSomething } from './plain-statement.ts';
import { holdsStranger } from './sample-index.ts';
import { coveredBy, saidOutright, settledBy, told } from './told-topics.ts';
import type { WrittenText } from './words-in.ts';

/** Where a text stands in the talk. */
export interface Aside {
  /** The questions that the text has answered, or tried to. */
  readonly answered: readonly QuestionId[];
  readonly pending: QuestionId | null;
}

/**
 * What a text asks beside the questions. Where it has answered something, only what it expressly asks counts, and
 * what it tells of itself that needs an answer (「封筒が届いた」).
 * @param plain the plain form
 */
export function readTopics(plain: string, asking: Asking, aside: Aside): FoundTopics {
  const { answered, pending } = aside;
  const unfolded = correctSpelling(writeOneEnglish(plain), asking);
  const whole = findTopics(bothForms(unfolded), asking);
  const urgent = whole.topics.filter((topic) => isTopicId(topic) && isUrgent(topic));
  if (urgent.length > 0) return { topics: urgent, near: [] };
  const clauses = clausesAskingOrWishing(unfolded);
  const asked = clauses
    .filter(({ text, asks }) => asks && !(pending !== null && answered.includes(pending) && isEcho(text)))
    .map(({ text }) => text);
  if (answered.length === 0) {
    const saysOnly = !clauses.some(({ asks }) => asks) && !wantsSomething(unfolded);
    const isElsewhere = () => isOfOthers(unfolded) || holdsStranger(bothForms(unfolded), asking);
    if (whole.topics.length > 0) return saysOnly ? withoutLoose(whole, pending, isElsewhere()) : whole;
    // A text of a single clause has just been looked at.
    const said = clauses.map(({ text }) => text).filter((text) => text !== unfolded);
    const ofClause = firstOf(
      whole.isElse ? said.filter((text) => namesOurs(bothForms(text), asking)) : said,
      asking,
    );
    return (
      (ofClause !== null && saysOnly ? withoutLoose(ofClause, pending, isElsewhere()) : ofClause) ??
      askedOfOpen(unfolded, asking, aside) ??
      whole
    );
  }
  const settled = [
    ...(pending === null ? [] : (settledBy[pending] ?? [])),
    ...answered.flatMap((question) => (question === pending ? [] : (coveredBy[question] ?? []))),
  ];
  const toldOf = (topics: readonly string[]) =>
    topics.filter((topic) => told.has(topic) && !settled.includes(topic));
  const lossIn = (topics: readonly string[]) =>
    answered.includes('lost') ? topics.filter((topic) => aboutLoss.has(topic)) : [];
  if (asked.length > 0) {
    const ours = whole.isElse ? asked.filter((text) => namesOurs(bothForms(text), asking)) : asked;
    const byWords = findTopics(bothForms(ours.join(' ')), asking, 'words').topics.filter(
      (topic) => !(topic === 'pinLocked' && answered.includes('lost')),
    );
    const isWithoutIt = pending === 'notice' && answered.includes('notice') && withoutIt.test(ours.join(' '));
    const topics = [
      ...(isWithoutIt ? ['noLetter'] : []),
      ...whole.topics.filter((topic) => acrossClauses.has(topic)),
      ...(answered.length > 1 ? [] : toldOf(whole.topics)),
      ...lossIn(whole.topics),
      ...byWords,
    ];
    return {
      topics: topics.length > 0 ? [...new Set(topics)].slice(0, 2) : whole.topics,
      near: [],
      ...(whole.isElse && { isElse: true }),
    };
  }
  if (answered.length > 1) return none;
  return {
    topics: toldOf(findTopics(bothForms(unfolded), asking, 'words').topics),
    near: [],
    ...(whole.isElse && { isElse: true }),
  };
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

/** Who asks something beside a loss asks about the loss. */
const aboutLoss: ReadonlySet<string> = new Set(['lostCard', 'foundCard', 'reissue']);

/** 「ないです。なくても更新できますか」: the letter that was asked for. */
const withoutIt =
  /(?:ない|無い)と(?!思|いう|言)|[な無]くても|[な無]しでも?|\bwithout (?:it|one|that)\b|\bdo i need (?:it|one)\b/;

/** Where one lives stands in one clause, where one would go in the other. */
const acrossClauses: ReadonlySet<string> = new Set(['otherWard']);

const none: FoundTopics = { topics: [], near: [] };

function firstOf(texts: readonly string[], asking: Asking): FoundTopics | null {
  for (const text of texts) {
    const found = findTopics(bothForms(text), asking);
    if (found.topics.length > 0) return found;
  }
  return null;
}

/** 「それどこ見たら載っとるん？」, while a date is asked, asks where the date stands. */
function askedOfOpen(unfolded: string, asking: Asking, { pending }: Aside): FoundTopics | null {
  if (pending === null || !isDateQuestion(pending) || pending === 'birthday') return null;
  if (unfolded.length > longestAskedOfOpen || !asksWhere.test(unfolded)) return null;
  const { topics } = findTopics(
    bothForms(`${unfolded} ${/[a-z]/.test(unfolded) ? 'expiry' : '期限'}`),
    asking,
    'words',
  );
  return topics.includes('whereIsDate') ? { topics: ['whereIsDate'], near: [] } : null;
}

const longestAskedOfOpen = 50;
const asksWhere =
  /どこ|どっち側|どの(?:辺|へん|あたり)|見(?:れば|たら|りゃ|方)|載|調べ|確かめ|\b(?:where|find|look|see|check|which (?:part|side))\b/;

/** A question that only says again what is answered, or doubts it: 「市から来た通知ですよね？」, "the blue envelope?" */
function isEcho(text: string): boolean {
  if (/[\u3041-\u3096]/.test(text))
    return /ですよね$|っけ$|^(?:これ|それ)(?:の?こと)?(?:です)?か(?:な|ね)?$/.test(text);
  return (
    /^(?:what|which) [a-z]+$|\b(?:don't know|not sure|no idea) (?:if|whether)\b/.test(text) ||
    !asksInWords.test(text)
  );
}

const asksInWords =
  /\b(?:what|which|who|whose|where|when|why|how|can|could|may|do|does|did|is|are|was|will|would|should|must|tell|wonder\w*|know)\b/;

/** A text as it was written and, in a second line, in standard Japanese. */
const bothForms = keepLast((unfolded: string): WrittenText => {
  const standard = writeOneJapanese(unfolded);
  const both = standard === unfolded ? unfolded : `${unfolded}\n${standard}`;
  return { unfolded: both, folded: foldKana(both), standard: foldKana(standard) };
});
