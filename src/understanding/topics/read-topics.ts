import type { QuestionId } from '../../protocol/question.ts';
import type { Asking } from '../../protocol/world.ts';
import { isUrgent } from '../../rules/topics.ts';
import { askedAlone } from './asked-alone.ts';
import { bothForms } from './both-forms.ts';
import { clausesAskingOrWishing } from './clauses-asking.ts';
import { correctSpelling } from './correct-spelling.ts';
import { type FoundTopics, findTopics, namesOurs } from './find-topics.ts';
import { writeOneEnglish } from './one-english.ts';
import { coveredBy, settledBy, told } from './told-topics.ts';

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
  const urgent = whole.topics.filter(isUrgent);
  if (urgent.length > 0) return { topics: urgent, near: [] };
  const clauses = clausesAskingOrWishing(unfolded);
  if (answered.length === 0) return askedAlone(unfolded, whole, clauses, pending, asking);
  const asked = clauses
    .filter(({ text, asks }) => asks && !(pending !== null && answered.includes(pending) && isEcho(text)))
    .map(({ text }) => text);
  if (asked.length > 0) return askedBeside(asked, whole, asking, aside);
  if (answered.length > 1) return none;
  const { topics } = findTopics(bothForms(unfolded), asking);
  return { topics: toldBeside(topics, aside), near: [], ...(whole.isElse && { isElse: true }) };
}

const none: FoundTopics = { topics: [], near: [] };

/** What is asked beside answers. @param asked the clauses that ask @param whole what is found in the text as a whole */
function askedBeside(
  asked: readonly string[],
  whole: FoundTopics,
  asking: Asking,
  aside: Aside,
): FoundTopics {
  const { answered, pending } = aside;
  const isLoss = answered.includes('lost');
  const ours = whole.isElse ? asked.filter((text) => namesOurs(bothForms(text), asking)) : asked;
  const said = ours.join(' ');
  const isWithoutIt = pending === 'notice' && answered.includes('notice') && withoutIt.test(said);
  const topics = [
    ...(isWithoutIt ? ['noLetter'] : []),
    ...whole.topics.filter((topic) => acrossClauses.has(topic)),
    ...(answered.length > 1 ? [] : toldBeside(whole.topics, aside)),
    ...(isLoss ? whole.topics.filter((topic) => aboutLoss.has(topic)) : []),
    ...findTopics(bothForms(said), asking).topics.filter((topic) => topic !== 'pinLocked' || !isLoss),
  ];
  return {
    topics: topics.length > 0 ? [...new Set(topics)].slice(0, 2) : whole.topics,
    near: [],
    ...(whole.isElse && { isElse: true }),
  };
}

/** What a plain statement asks for that the answers beside it do not settle. */
function toldBeside(topics: readonly string[], { answered, pending }: Aside): readonly string[] {
  const settled = [
    ...(pending === null ? [] : (settledBy[pending] ?? [])),
    ...answered.flatMap((question) => (question === pending ? [] : (coveredBy[question] ?? []))),
  ];
  return topics.filter((topic) => told.has(topic) && !settled.includes(topic));
}

/** Who asks something beside a loss asks about the loss. */
const aboutLoss: ReadonlySet<string> = new Set(['lostCard', 'foundCard', 'reissue']);

/** 「ないです。なくても更新できますか」: the letter that was asked for. */
const withoutIt =
  /(?:ない|無い)と(?!思|いう|言)|[な無]くても|[な無]しでも?|\bwithout (?:it|one|that)\b|\bdo i need (?:it|one)\b/;

/** Where one lives stands in one clause, where one would go in the other. */
const acrossClauses: ReadonlySet<string> = new Set(['otherWard']);

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
