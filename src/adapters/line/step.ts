import type { Incoming } from '../../protocol/incoming.ts';
import type { Message, Say } from '../../protocol/message.ts';
import type { Outcome } from '../../protocol/outcome.ts';
import type { PhraseKey } from '../../protocol/phrase-key.ts';
import type { Session } from '../../protocol/session.ts';
import type { Turn, World } from '../../protocol/world.ts';
import { isDateQuestion, unknown } from '../../rules/answers.ts';
import type { TopicId } from '../../rules/topics.ts';
import { sayLine, speakLine } from './say-line.ts';

/** What a talk is held with. `report` hears of a turn that failed; the error names no one. */
export interface Tools {
  readonly turn: Turn;
  readonly world: World;
  /** Where residents reach this server's pages; null where there is no such address. */
  readonly publicUrl: string | null;
  /** Hours that answers are kept after the last word: new friends are told. */
  readonly sessionHours: number;
  readonly report: (error: unknown) => void;
}

/** A session and what to say with it, before it is drawn. */
export interface Step {
  readonly session: Session;
  readonly messages: readonly Message<string>[];
  readonly outcome: Outcome<string> | null;
  /** All was wiped, and the talk begins anew. */
  readonly startsOver?: boolean;
  /** An answer was wished away: to go back, or to change it. */
  readonly withdraws?: boolean;
}

/** What is asked most; a menu of side questions holds no more than a phone shows at once. */
const popular: readonly TopicId[] = [
  'bring',
  'fee',
  'renewFrom',
  'expired',
  'pinForgotten',
  'agent',
  'child',
  'noLetter',
];

/** One turn of the talk, as far as the city allows it on LINE. */
export function takeTurn(session: Session, incoming: Incoming, tools: Tools): Step {
  const step = runTurn(session, incoming, tools);
  const trail =
    tools.world.city.line.dates === 'page' ? step.session.trail.filter(isNoDate) : step.session.trail;
  if (trail.length < step.session.trail.length) return askAgain({ ...session, trail }, null, tools);
  return incoming.type === 'topic' && incoming.topic === 'help' ? withPopularTopics(step, tools) : step;
}

/** Where the city keeps dates out of the talk, a typed one is not taken; that one is not known may be said. */
function isNoDate({ question, value }: Session['trail'][number]): boolean {
  return !isDateQuestion(question) || value === unknown;
}

/** The first turn of a talk. A greeting is no wrong answer: nobody is corrected at the first word. */
export function takeFirstTurn(blank: Session, incoming: Incoming, tools: Tools): Step {
  const step = takeTurn(blank, incoming, tools);
  const { trail, unclear } = step.session;
  if (trail.length > 0 || (incoming.type !== 'start' && unclear === 0)) return step;
  const [greeting, ...rest] = takeTurn(blank, { type: 'start' }, tools).messages;
  const kept = sayLine('line.kept', blank.locale, tools.world, { hours: tools.sessionHours });
  return { ...step, session: blank, messages: greeting === undefined ? [kept] : [greeting, kept, ...rest] };
}

/** A word of ours, then the open question; after the answer, then what else can be asked for, not the answer again. */
export function askAgain(session: Session, key: PhraseKey | null, tools: Tools): Step {
  const { messages, outcome } = runTurn(session, { type: 'start' }, tools);
  const question = messages.filter(({ type }) => type === 'ask');
  const offers = messages.filter((message) => message.type === 'say' && message.replies !== undefined);
  const word = key === null ? [] : [sayLine(key, session.locale, tools.world)];
  return { session, messages: [...word, ...(question.length > 0 ? question : offers)], outcome };
}

function runTurn(session: Session, incoming: Incoming, { turn, world }: Tools): Step {
  const result = turn(session, incoming, world);
  if ('needs' in result) throw new Error(`The server's world lacks ${result.needs.join(', ')}`);
  return result;
}

/** The open question stays last, the side questions stand before it. */
function withPopularTopics({ session, messages, outcome }: Step, { world }: Tools): Step {
  const { locale } = session;
  const topics: Say<string> = {
    ...sayLine('line.askAbout', locale, world),
    replies: popular.map((topic) => ({
      label: speakLine(`topics.${topic}.label`, locale, world),
      event: { type: 'topic', topic },
    })),
  };
  const [answer, ...rest] = messages;
  return { session, messages: answer === undefined ? [topics] : [answer, topics, ...rest], outcome };
}
