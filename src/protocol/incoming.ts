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
  | ({ readonly type: 'answer' } & Answer)
  | { readonly type: 'topic'; readonly topic: string }
  | { readonly type: 'location'; readonly lat: number; readonly lng: number }
  | Command;
