import type { Kind } from './persons.ts';

/**
 * What a clause says of somebody:
 * - goes: goes to the counter; in person: on their own behalf
 * - along: goes too, or is taken along
 * - stays: cannot or does not go
 * - holds: the card is theirs
 * - isTo: the one who speaks is this to the holder: 「妻の私」, "I'm his mother"
 */
export interface Named {
  readonly sign: 'goes' | 'along' | 'stays' | 'holds' | 'isTo';
  readonly kind: Kind;
  readonly name: string;
  readonly isInPerson?: boolean;
  /** Plain enough to be heard also where something else was asked; along, and not plain: only drives or translates. */
  readonly isPlain?: boolean;
}

/** That somebody goes for somebody, whoever they are: at another's request, or in whatever role. */
export interface Instead {
  readonly sign: 'agent' | 'proxy';
}

export type Sign = Named | Instead;
