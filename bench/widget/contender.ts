import type { Served } from './serve.ts';

/** One act of the resident: fields to fill, then a button to press. Selectors reach into the widget's shadow root. */
export interface Step {
  readonly fill: Readonly<Record<string, string>>;
  readonly press: string;
  /** The label of the button, where the selector finds several. */
  readonly label?: string;
  /** The end of the answer that has to come; left out where any new message is the answer. */
  readonly answerEnds?: string;
}

/** A widget that is measured: what it is served from, and where things stand in it. */
export interface Contender {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** Everything it may fetch, by path below its own folder. */
  readonly files: readonly Served[];
  /** What stands in the head of the page it is put on. */
  readonly head: string;
  /** It leaves a part to be fetched when the page is idle. */
  readonly fetchesWhenIdle: boolean;
  /** Which of its files read typed words; null where none does. */
  readonly reading: RegExp | null;
  /** The custom element in whose shadow root it draws; null: in the page itself. */
  readonly host: string | null;
  /** The button that opens it. */
  readonly opener: string;
  /** Each message of the other side. */
  readonly message: string;
  /** The text that has to reach a screen reader when an answer came. */
  readonly latest: string;
  /** Milliseconds it needs before and after typing, or it loses what is typed. They are not counted. */
  readonly pause: number;
  /** A whole talk; the last step brings the longest answer. */
  readonly steps: readonly Step[];
}
