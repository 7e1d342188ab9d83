import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Ask } from '../../../../protocol/message.ts';
import type { Page } from './page.ts';

/** The answers that can be given by a tap. */
export function drawButtons({ take }: Page, { replies }: Ask<string>): TemplateResult | typeof nothing {
  if (replies.length === 0) return nothing;
  return html`<div class="choices">
    ${replies.map(
      (reply) =>
        html`<button type="button" class="choice" @click=${() => take(reply.event)}>${reply.label}</button>`,
    )}
  </div>`;
}
