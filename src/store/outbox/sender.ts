import type { Deliver, Delivery, Letter } from '../../protocol/store.ts';
import type { Desk } from '../desk.ts';
import type { HeldLetter } from '../letters.ts';
import type { Mark } from '../write-group.ts';
import { afterDelivery, type Verdict } from './after-delivery.ts';
import { chooseWay, type PushRule, type Way } from './choose-way.ts';
import { type Circuit, makeCircuit } from './circuit.ts';
import { claimLetters } from './claim-letters.ts';
import { asDamaged, asMark, layDown, type Untried } from './lay-down.ts';
import type { ReminderQuota } from './reminder-quota.ts';

/** Works the outbox off. */
export interface Sender<Body> {
  /** Letters just written by this instance, already in its hands. */
  readonly take: (letters: readonly HeldLetter<Body>[]) => void;
  /** Letters wait behind others: look again whenever one is done. */
  readonly queued: () => void;
  /** How many letters can be taken in hand now. */
  readonly room: () => number;
  /** Milliseconds since letters could last be taken in hand: some seconds at most where all is well, or LINE is down. */
  readonly stalled: () => number;
  /** Takes nothing more, waits for what is under way, at most this long, and lets the rest lie for the next start. */
  readonly stop: (within: number) => Promise<void>;
}

interface Sending<Body> {
  readonly desk: Desk;
  readonly deliver: Deliver<Body>;
  readonly mark: (mark: Mark) => Promise<void>;
  readonly push: PushRule;
  readonly quota: ReminderQuota;
  /** From 0 up to 1, new at each call. */
  readonly chance: () => number;
}

/** As many as there are connections to LINE. */
const inHandAtMost = 256;
/** One try, in milliseconds: far below the lease, so that no two instances try the same letter. */
const tryLasts = 5_000;
const lookEvery = 400;
/** Letters that may go within this time of each other are taken together: each look is a commit. Milliseconds. */
const gather = 20;
const markAgainAfter = 250;

/** Starts the loop that sends. It looks for work when told, when something is done, and a few times a second. */
export function startSender<Body>(sending: Sending<Body>): Sender<Body> {
  const { desk } = sending;
  const { tell } = desk;
  const circuit: Circuit = makeCircuit(() => performance.now(), sending.chance);
  const inHand = new Map<number, Promise<void>>();
  let stopping = false;
  let someWait = false;
  let looking: Promise<void> | null = null;
  let lookAgain = false;
  let lookPlanned = false;
  let lookedAt = performance.now();

  const room = () => (stopping ? 0 : Math.max(0, inHandAtMost - inHand.size));

  function take(letters: readonly HeldLetter<Body>[]): void {
    for (const letter of letters)
      inHand.set(
        letter.id,
        send(letter).finally(() => {
          inHand.delete(letter.id);
          if (someWait) lookSoon();
        }),
      );
  }

  async function send(letter: HeldLetter<Body>): Promise<void> {
    const way = chooseWay(letter, desk.clock(), sending.push);
    if (way.type === 'none') return leaveUntried(letter, { state: way.rests });
    // Durable before the first push: where this process dies in it, the next one repeats the push, which is safe.
    if (way.type === 'push' && letter.way === 'reply')
      return leaveUntried(letter, { state: 'waiting', way: 'push' });
    if (letter.kind === 'reminder' && !sending.quota.maySend(desk.clock()))
      return leaveUntried(letter, { state: 'unsent' });
    const delivery = await tryOnce(letter, way);
    const now = desk.clock();
    await settleMark(letter, afterDelivery(letter, way.type, delivery, now, sending.push, sending.chance()));
  }

  function leaveUntried(letter: HeldLetter<Body>, change: Untried): Promise<void> {
    letAnotherFeel();
    return settleMark(letter, layDown(letter, change, desk.clock()));
  }

  async function tryOnce(letter: HeldLetter<Body>, way: Exclude<Way, { type: 'none' }>): Promise<Delivery> {
    const started = performance.now();
    const limit = new AbortController();
    const tooLong = setTimeout(() => limit.abort(), tryLasts);
    let delivery: Delivery;
    let answered: boolean | null;
    try {
      delivery = await sending.deliver(addressed(letter, way), limit.signal);
      answered = hasAnswered(delivery);
    } catch (error) {
      // `deliver` promises not to throw; where it does, nobody knows how far it came.
      tell({ type: 'turnFailed', error });
      delivery = { type: 'unanswered' };
      answered = null;
    } finally {
      clearTimeout(tooLong);
    }
    tell({
      type: 'tried',
      letter: String(letter.id),
      way: way.type,
      as: delivery.type,
      ...(delivery.type === 'refused' ? { status: delivery.status } : {}),
      reminder: letter.kind === 'reminder',
      ms: performance.now() - started,
    });
    learn(answered);
    return delivery;
  }

  /** Tells the circuit whether the channel answered. @param answered null where it may not have been asked */
  function learn(answered: boolean | null): void {
    if (answered === null) {
      letAnotherFeel();
      return;
    }
    const turned = circuit.learn(answered);
    if (turned !== null) tell({ type: 'circuit', open: turned === 'opened' });
  }

  function letAnotherFeel(): void {
    if (circuit.giveBack()) lookSoon();
  }

  /** Writes down what became of a letter, however long the database takes: until then it stays in hand. */
  async function settleMark(letter: HeldLetter<Body>, verdict: Verdict): Promise<void> {
    const isSentReminder = verdict.type === 'gone' && letter.kind === 'reminder';
    const mark = asMark(
      letter.id,
      verdict,
      isSentReminder ? sending.quota.countSent(desk.clock()) : undefined,
    );
    for (;;)
      try {
        await sending.mark(mark);
        break;
      } catch {
        if (stopping) return;
        await new Promise((resolve) => setTimeout(resolve, markAgainAfter));
      }
    if (verdict.type === 'stays' && verdict.state === 'waiting') lookIn(verdict.notBefore - desk.clock());
  }

  function lookIn(ms: number): void {
    if (ms < lookEvery) setTimeout(look, Math.max(0, ms)).unref();
  }

  function lookSoon(): void {
    if (lookPlanned) return;
    lookPlanned = true;
    setTimeout(() => {
      lookPlanned = false;
      look();
    }, gather).unref();
  }

  function look(): void {
    if (looking !== null) {
      lookAgain = true;
      return;
    }
    const state = circuit.state();
    const free = state === 'feeling' ? Math.min(1, room()) : room();
    if (state === 'open' || free === 0) return;
    looking = claimLetters<Body>(desk, free, [...inHand.keys()])
      .then(({ letters, damaged }) => {
        lookedAt = performance.now();
        for (const { id, error } of damaged) {
          tell({ type: 'storeFailed', error });
          // Where it cannot be written down, its lease ends and it is found again.
          sending.mark(asDamaged(id)).catch(() => {});
        }
        if (state === 'feeling' && letters.length > 0) circuit.feel();
        take(letters);
        if (letters.length === 0 && inHand.size === 0) someWait = false;
      })
      .catch((error: unknown) => tell({ type: 'storeFailed', error }))
      .finally(() => {
        looking = null;
        if (lookAgain) {
          lookAgain = false;
          look();
        }
      });
  }

  const timer = setInterval(look, lookEvery);
  timer.unref();
  look();

  return {
    take,
    queued: () => {
      someWait = true;
    },
    room: () => (circuit.state() === 'closed' ? room() : 0),
    stalled: () => performance.now() - lookedAt,
    async stop(within) {
      stopping = true;
      clearInterval(timer);
      let late: NodeJS.Timeout | undefined;
      const tooLate = new Promise<'late'>((resolve) => {
        late = setTimeout(() => resolve('late'), within);
      });
      // A look under way takes letters in hand still: they are finished like the others.
      while (looking !== null || inHand.size > 0)
        if ((await Promise.race([Promise.all([looking, ...inHand.values()]), tooLate])) === 'late') break;
      clearTimeout(late);
    },
  };
}

/** Did the channel answer? null where it was not asked. */
function hasAnswered({ type }: Delivery): boolean | null {
  return type === 'notYet' ? null : type !== 'unanswered' && type !== 'unreachable';
}

function addressed<Body>(letter: HeldLetter<Body>, way: Exclude<Way, { type: 'none' }>): Letter<Body> {
  return {
    id: String(letter.id),
    person: letter.content.person,
    way,
    body: letter.content.body,
    reminder: letter.kind === 'reminder',
  };
}
