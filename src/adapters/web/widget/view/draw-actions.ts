import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Card } from '../../../../protocol/message.ts';
import type { Outcome } from '../../../../protocol/outcome.ts';
import { icon } from './icons.ts';
import type { Page } from './page.ts';

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
    ${notice?.kind === 'copied' ? html`<p class="done" role="status">${speak('widget.action.copied')}</p>` : nothing}
    ${notice?.kind === 'toCopy' ? html`<textarea class="to-copy" readonly aria-label=${speak('widget.action.copy')} .value=${notice.text}></textarea>` : nothing}
  </div>`;
}
