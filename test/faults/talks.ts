import { pick, type Step, tap, type } from './resident.ts';

/** A talk and what the store must hold at its end. */
export interface Talk {
  readonly steps: readonly Step[];
  readonly trail: Readonly<Record<string, string>>;
}

const wards = ['naka', 'higashi', 'minami', 'nishi', 'asaminami', 'asakita', 'aki', 'saeki'];

/** The talk of the nth resident: every one has days and a ward of their own, so that no mix-up goes unseen. */
export function talkOf(nth: number): Talk {
  const day = (offset: number) => String(1 + ((nth * 7 + offset) % 28)).padStart(2, '0');
  const month = String(1 + (nth % 12)).padStart(2, '0');
  const trail = {
    birthday: `${1960 + (nth % 40)}-${month}-${day(0)}`,
    issued: `2022-${month}-${day(11)}`,
    renewedBefore: 'first',
    applicant: 'self',
    lost: 'no',
    ward: wards[nth % wards.length] as string,
  };
  return {
    trail,
    steps: [
      type('こんにちは'),
      pick('birthday', trail.birthday),
      nth % 3 === 0 ? type(trail.issued) : pick('issued', trail.issued),
      tap('type=answer&question=renewedBefore&value=first'),
      nth % 2 === 0 ? type('本人') : tap('type=answer&question=applicant&value=self'),
      tap('type=answer&question=lost&value=no'),
      tap(`type=answer&question=ward&value=${trail.ward}`),
    ],
  };
}
