import type { PlainDate } from './day.ts';
import type { Incoming } from './incoming.ts';
import type { PartId } from './outcome.ts';
import type { Phrase } from './phrase.ts';
import type { QuestionId } from './question.ts';

/** A choice to tap: what it says, and what the channel sends back when it is tapped. */
export interface Reply<Text> {
  readonly label: Text;
  readonly event: Incoming;
}

/** Where a statement comes from, ready to be shown. */
export interface ShownSource<Text> {
  readonly title: Text;
  readonly url: string;
  /** The day a person last looked. */
  readonly checked: PlainDate;
}

export interface Section<Text> {
  readonly part: PartId;
  readonly title: Text;
  readonly lines: readonly Text[];
  readonly sources: readonly ShownSource<Text>[];
}

/** `replies` of a `say` are things one may ask for; the answers to the pending question stand in its `ask`. */
export interface Say<Text> {
  readonly type: 'say';
  readonly text: Text;
  readonly replies?: readonly Reply<Text>[];
}

/** The pending question with its example and its replies, and nothing else. */
export interface Ask<Text> {
  readonly type: 'ask';
  readonly question: QuestionId;
  readonly text: Text;
  readonly replies: readonly Reply<Text>[];
}

export interface Card<Text> {
  readonly type: 'card';
  readonly title: Text;
  readonly sections: readonly Section<Text>[];
}

export interface Place<Text> {
  readonly type: 'place';
  readonly name: Text;
  readonly address: Text;
  readonly phone: string;
  readonly lat?: number;
  readonly lng?: number;
}

export interface Link<Text> {
  readonly type: 'link';
  readonly label: Text;
  readonly url: string;
}

/**
 * What is said to a resident, the same for every channel. `Message<Phrase>` before speech, `Message<string>` after:
 * the compiler keeps them apart.
 */
export type Message<Text = Phrase> = Say<Text> | Ask<Text> | Card<Text> | Place<Text> | Link<Text>;
