import type { Card } from '../../../protocol/message.ts';
import type { Outcome } from '../../../protocol/outcome.ts';
import type { Brain, Keeping } from './brain.ts';
import type { Notice, Speak } from './view/page.ts';

/** What a resident can do with an answer. Each says what the page has to say of it; it throws where a file does not come. */
export interface AnswerKeeper {
  /** Hands the days over as a calendar file. */
  readonly save: (outcome: Outcome<string>, speak: Speak) => Promise<Notice | null>;
  /** Puts the answer on the clipboard as text, or shows the text where the browser would not copy it. */
  readonly copy: (card: Card<string>) => Promise<Notice | null>;
  /** Prints the card that stands in the chat. */
  readonly print: (root: ShadowRoot) => Promise<Notice | null>;
}

export function answerKeeper(think: () => Promise<Brain>): AnswerKeeper {
  const load = async (): Promise<Keeping> => (await think()).loadKeeping();
  return {
    save: async (outcome, speak) => {
      const { saveCalendar, calendarEntries } = await load();
      saveCalendar(calendarEntries(outcome, speak));
      return null;
    },
    copy: async (card) => {
      const { writeText } = await load();
      const text = writeText(card);
      try {
        await navigator.clipboard.writeText(text);
        return { kind: 'copied' };
      } catch {
        return { kind: 'toCopy', text };
      }
    },
    print: async (root) => {
      const { printCard } = await load();
      const card = root.querySelector('[data-latest] .card') ?? root.querySelector('.card');
      if (card !== null) printCard(card, root.adoptedStyleSheets);
      return null;
    },
  };
}
