import type answer from '../../locales/ja/answer.json';
import type items from '../../locales/ja/items.json';
import type line from '../../locales/ja/line.json';
import type pages from '../../locales/ja/pages.json';
import type questions from '../../locales/ja/questions.json';
import type talk from '../../locales/ja/talk.json';
import type topics from '../../locales/ja/topics.json';
import type widget from '../../locales/ja/widget.json';

/** The files a language is made of, by name. Japanese is the master: its keys are the type. */
interface Master {
  readonly answer: typeof answer;
  readonly items: typeof items;
  readonly line: typeof line;
  readonly pages: typeof pages;
  readonly questions: typeof questions;
  readonly talk: typeof talk;
  readonly topics: typeof topics;
  readonly widget: typeof widget;
}

/** i18next keeps plural forms as `key_one`, `key_other`: the key is the part before. */
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

type Leaves<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? WithoutPlural<Key> : `${Key}.${Leaves<Tree[Key]>}`;
}[keyof Tree & string];

/** A sentence's key, for example `answer.expiry.countedFifth`: a key that is not in `locales/ja` does not compile. */
export type PhraseKey = Leaves<Master>;
