import { html, type TemplateResult } from 'lit/html.js';
import type { Outcome } from '../../../../protocol/outcome.ts';
import type { Speak } from './page.ts';

/** What to bring, to be ticked off. The ticks are the resident's own and are kept nowhere. */
export function drawItems({ items }: Outcome<string>, speak: Speak): TemplateResult {
  return html`<ul class="items" aria-label=${speak('widget.card.items')}>
    ${items.map(({ text }) => html`<li><label><input type="checkbox" /><span>${text}</span></label></li>`)}
  </ul>`;
}
