import type { Locale } from '../../../protocol/language.ts';
import type { Talk } from './exchange.ts';
import type { BrainFinder } from './find-brain.ts';
import type { OneAtATime } from './one-at-a-time.ts';
import type { Screen } from './screen.ts';
import type { Announcement, Notice, Speak } from './view/page.ts';

/** All that changes in a chat. */
export interface ChatState {
  /** Null until it has begun. */
  readonly talk: Talk | null;
  /** The talk's language; before there is one, that of what stands in its place. */
  readonly locale: Locale;
  /** The language of the page around it. */
  readonly page: Locale;
  /** A language of the page's own switch that has not been followed yet. */
  readonly wanted: Locale | null;
  readonly notice: Notice | null;
  readonly announced: Announcement;
  readonly isOpen: boolean;
}

/** A chat as it stands in a page: its state, and what is at hand for whatever is done in it. */
export interface LiveChat extends ChatState, BrainFinder, OneAtATime {
  /** The only way to change the state; the change is drawn at once. */
  readonly change: (changes: Partial<ChatState>) => void;
  readonly city: string;
  readonly root: ShadowRoot;
  readonly screen: Screen;
  /** The widget's own words: the opening brings those of the beginning, the brain speaks all. */
  readonly speak: Speak;
  /** There the panel takes all of the page. */
  readonly narrow: MediaQueryList;
  /** Gives the focus back to the launcher; null where the chat stands in the page's own flow. */
  readonly close: (() => void) | null;
}
