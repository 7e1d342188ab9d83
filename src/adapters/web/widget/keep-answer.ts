import type { Card } from '../../../protocol/message.ts';
import type { Outcome } from '../../../protocol/outcome.ts';
import type { Brain, Keeping } from './brain.ts';
import type { Speak } from './view/page.ts';

/** What a resident can do with an answer. */
export interface AnswerKeeper {
  /** Hands the days over as a calendar file. */
  readonly save: (outcome: Outcome<string>, speak: Speak) => Promise<void>;
  /** Puts the answer on the clipboard as text. @returns the text itself where the browser would not copy it */
  readonly copy: (card: Card<string>) => Promise<string | null>;
  /** Prints the card that stands in the chat. */
  readonly print: (root: ShadowRoot) => Promise<void>;
}

export function answerKeeper(think: () => Promise<Brain>): AnswerKeeper {
  const load = async (): Promise<Keeping> => (await think()).loadKeeping();
  return {
    save: async (outcome, speak) => {
      const { saveCalendar, calendarEntries } = await load();
      saveCalendar(calendarEntries(outcome, speak));
    },
    copy: async (card) => {
      const { writeText } = await load();
      const text = writeText(card);
      try {
        await navigator.clipboard.writeText(text);
        return null;
      } catch {
        return text;
      }
    },
    print: async (root) => {
      const { printCard } = await load();
      const card = root.querySelector('[data-latest] .card') ?? root.querySelector('.card');
      if (card !== null) printCard(card, root.adoptedStyleSheets);
    },
  };
}
