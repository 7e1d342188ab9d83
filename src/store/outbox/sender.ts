import type { HeldLetter } from '../letters.ts';
import type { Mark } from '../write-group.ts';
import type { Verdict } from './after-delivery.ts';
import { makeCircuit } from './circuit.ts';
import { asMark } from './lay-down.ts';
import { lookForLetters } from './look-for-letters.ts';
import { type Sending, sendLetter } from './send-letter.ts';

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

/** As many as there are connections to LINE. */
const inHandAtMost = 256;
const markAgainAfter = 250;

/** Starts the loop that sends. It looks for work when told, when something is done, and a few times a second. */
export function startSender<Body>(
  sending: Sending<Body> & { readonly mark: (mark: Mark) => Promise<void> },
): Sender<Body> {
  const { desk, quota, mark, chance } = sending;
  const circuit = makeCircuit(() => performance.now(), chance);
  const inHand = new Map<number, Promise<void>>();
  let stopping = false;
  let someWait = false;

  const room = () => (stopping ? 0 : Math.max(0, inHandAtMost - inHand.size));
  const lookout = lookForLetters<Body>({
    desk,
    circuit,
    room,
    held: () => [...inHand.keys()],
    found(letters) {
      take(letters);
      if (inHand.size === 0) someWait = false;
    },
  });

  function take(letters: readonly HeldLetter<Body>[]): void {
    for (const letter of letters)
      inHand.set(
        letter.id,
        send(letter).finally(() => {
          inHand.delete(letter.id);
          if (someWait) lookout.soon();
        }),
      );
  }

  async function send(letter: HeldLetter<Body>): Promise<void> {
    const { verdict, answered } = await sendLetter(letter, sending);
    learn(answered);
    await note(letter, verdict);
    if (verdict.type === 'stays' && verdict.state === 'waiting')
      lookout.after(verdict.notBefore - desk.clock());
  }

  /** Tells the circuit whether the channel answered. Where it was not asked, another letter may feel for it. */
  function learn(answered: boolean | null): void {
    if (answered === null) {
      if (circuit.giveBack()) lookout.soon();
      return;
    }
    const turned = circuit.learn(answered);
    if (turned !== null) desk.tell({ type: 'circuit', open: turned === 'opened' });
  }

  /** Writes down what became of a letter, however long the database takes: until then it stays in hand. */
  async function note(letter: HeldLetter<Body>, verdict: Verdict): Promise<void> {
    const isSentReminder = verdict.type === 'delivered' && letter.kind === 'reminder';
    const written = asMark(letter.id, verdict, isSentReminder ? quota.countSent(desk.clock()) : undefined);
    for (;;)
      try {
        return await mark(written);
      } catch {
        if (stopping) return;
        await new Promise((resolve) => setTimeout(resolve, markAgainAfter));
      }
  }

  async function finish(): Promise<void> {
    // A look under way takes letters in hand still: they are finished like the others.
    await lookout.stop();
    while (inHand.size > 0) await Promise.all(inHand.values());
  }

  return {
    take,
    queued: () => {
      someWait = true;
    },
    room: () => (circuit.state() === 'closed' ? room() : 0),
    stalled: lookout.stalled,
    async stop(within) {
      stopping = true;
      let late: NodeJS.Timeout | undefined;
      const tooLate = new Promise<void>((resolve) => {
        late = setTimeout(resolve, within);
      });
      await Promise.race([finish(), tooLate]);
      clearTimeout(late);
    },
  };
}
