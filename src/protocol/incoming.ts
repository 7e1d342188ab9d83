import type { Locale } from './language.ts';
import type { Answer, QuestionId } from './question.ts';

/** What a resident can ask for at any moment. */
export type Command =
  | { readonly type: 'command'; readonly command: 'back' | 'restart' }
  | { readonly type: 'command'; readonly command: 'language'; readonly locale?: Locale }
  | { readonly type: 'command'; readonly command: 'change'; readonly question?: QuestionId };

/** What a channel brings, in our words. The same shape travels in a button and in the API. */
export type Incoming =
  | { readonly type: 'start' }
  | { readonly type: 'text'; readonly text: string }
  /** The day of the open question in three fields, as it was typed: Western years, eras, signs like 年. */
  | { readonly type: 'date'; readonly year: string; readonly month: string; readonly day: string }
  | ({ readonly type: 'answer' } & Answer)
  | { readonly type: 'topic'; readonly topic: string }
  | { readonly type: 'location'; readonly lat: number; readonly lng: number }
  | Command;

/** What a button can carry: it holds no words of the resident's own, and not where they are. */
export type Tap = Exclude<Incoming, { type: 'text' | 'date' | 'location' }>;
