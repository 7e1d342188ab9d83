import { pendingAsk, type Talk } from './exchange.ts';
import { copyAnswer, printAnswer, saveDays } from './keep-answer.ts';
import type { LiveChat } from './live-chat.ts';
import { openingIn } from './opening.ts';
import { hidePanel } from './panel.ts';
import { takeEvent } from './take-event.ts';
import { takeLocation } from './take-location.ts';
import { mend } from './tell.ts';
import type { Page } from './view/page.ts';
import { wipeTalk } from './wipe-talk.ts';

/** A talk as it is to be drawn now, with all that can be done with it. */
export function pageOf(chat: LiveChat, talk: Talk): Page {
  const { city, locale, speak, found, notice, announced, isSlow, isOpen, close, narrow } = chat;
  return {
    locale,
    speak,
    asOf: openingIn(city, locale).asOf,
    now: found()?.now() ?? null,
    talk,
    ask: (notice?.kind === 'toMend' ? notice.ask : undefined) ?? pendingAsk(talk),
    notice,
    announced,
    isWorking: isSlow(),
    isOpen,
    isPanel: close !== null,
    isCovering: close !== null && isOpen && narrow.matches,
    take: (event) => void takeEvent(chat, event),
    refuse: (reasons, field) => mend(chat, reasons, field),
    locate: () => void takeLocation(chat),
    saveCalendar: (outcome) => void saveDays(chat, outcome),
    print: () => void printAnswer(chat),
    copy: (card) => void copyAnswer(chat, card),
    wipe: () => wipeTalk(chat),
    close: () => hidePanel(chat),
  };
}
