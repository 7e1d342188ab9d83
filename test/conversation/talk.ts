import { readPlaces } from '../../src/city/read-places.ts';
import { turn } from '../../src/conversation/turn.ts';
import type { CityProfile } from '../../src/protocol/city.ts';
import type { PlainDateTime } from '../../src/protocol/day.ts';
import type { Incoming } from '../../src/protocol/incoming.ts';
import type { Locale } from '../../src/protocol/language.ts';
import type { Ask, Message } from '../../src/protocol/message.ts';
import type { Outcome } from '../../src/protocol/outcome.ts';
import type { QuestionId } from '../../src/protocol/question.ts';
import type { Session } from '../../src/protocol/session.ts';
import type { World } from '../../src/protocol/world.ts';
import { readAsking } from '../../src/read-asking.ts';
import { decideRenewal } from '../../src/rules/decide-renewal.ts';
import { read } from '../../src/understanding/read.ts';
import { hiroshima, minamo } from '../fixtures/city.ts';
import { trailOf } from '../flows/trail-of.ts';
import { textsOf } from '../speech/locale-files.ts';

const texts = { ja: textsOf('ja'), en: textsOf('en') };
const asking = readAsking();
const places = { [hiroshima.id]: readPlaces(hiroshima), [minamo.id]: readPlaces(minamo) };

export function worldOf(city: CityProfile = hiroshima, now: PlainDateTime = '2026-11-20T10:00'): World {
  const own = places[city.id];
  const whole = { city, now, texts, asking, read, decide: decideRenewal, mayShowBirthYear: true };
  return { ...whole, ...(own && { places: own }) };
}

export function sessionOf(
  values: Readonly<Record<string, string>> = {},
  { locale = 'ja', city = hiroshima }: { readonly locale?: Locale; readonly city?: CityProfile } = {},
): Session {
  return { id: 'test', city: city.id, locale, unclear: 0, trail: trailOf(values) };
}

/** Where a talk stands after a message, and what was said to it. */
export interface Talk {
  readonly session: Session;
  readonly messages: readonly Message<string>[];
  readonly outcome: Outcome<string> | null;
  readonly isRefused: boolean;
}

/** Sends one message; a missing file is a mistake of the test. */
export function send(session: Session, incoming: Incoming, world: World = worldOf()): Talk {
  const result = turn(session, incoming, world);
  if ('needs' in result) throw new Error(`needs ${result.needs.join(', ')}`);
  return result;
}

/** Sends several messages, one after another; a string is typed. */
export function hold(
  session: Session,
  incomings: readonly (Incoming | string)[],
  world: World = worldOf(),
): Talk {
  const nothingSaid: Talk = { session, messages: [], outcome: null, isRefused: false };
  return incomings.reduce<Talk>(
    (talk, incoming) =>
      send(talk.session, typeof incoming === 'string' ? { type: 'text', text: incoming } : incoming, world),
    nothingSaid,
  );
}

export function askIn({ messages }: Talk): Ask<string> | undefined {
  return messages.find((message) => message.type === 'ask');
}

export function questionOf(talk: Talk): QuestionId | null {
  return askIn(talk)?.question ?? null;
}

/** The texts of all that was said, without question and answer. */
export function saidIn({ messages }: Talk): readonly string[] {
  return messages.flatMap((message) => (message.type === 'say' ? [message.text] : []));
}
