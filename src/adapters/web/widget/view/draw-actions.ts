import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Card } from '../../../../protocol/message.ts';
import type { Outcome } from '../../../../protocol/outcome.ts';
import { icon } from './icons.ts';
import type { Page, Speak } from './page.ts';
import { sayNotice } from './say-notice.ts';

/** What one may want to do with an answer: keep it in a calendar, on paper or as text. */
export function drawActions(page: Page, card: Card<string>, outcome: Outcome<string>): TemplateResult {
  const { speak, notice, saveCalendar, print, copy } = page;
  const hasDay = outcome.firstOpenDay !== null || outcome.lastOpenDay !== null;
  return html`<div class="actions">
    ${
      hasDay
        ? html`<button type="button" class="chip" @click=${() => saveCalendar(outcome)}>${icon('calendar')}<span>${speak('widget.action.calendar')}</span></button>`
        : nothing
    }
    <button type="button" class="chip" @click=${print}>${icon('print')}<span>${speak('widget.action.print')}</span></button>
    <button type="button" class="chip" @click=${() => copy(card)}>${icon('copy')}<span>${speak('widget.action.copy')}</span></button>
    ${notice?.kind === 'copied' ? html`<p class="done">${sayNotice(notice, speak)}</p>` : nothing}
    ${notice?.kind === 'toCopy' ? drawToCopy(notice.text, speak) : nothing}
  </div>`;
}

/** Where the browser would not copy: the text, all of it selected as soon as it has the focus. */
function drawToCopy(text: string, speak: Speak): TemplateResult {
  return html`<label class="to-copy">
    <span>${speak('widget.action.toCopy')}</span>
    <textarea
      readonly
      .value=${text}
      @focus=${({ currentTarget }: FocusEvent) => (currentTarget as HTMLTextAreaElement).select()}
    ></textarea>
  </label>`;
}
