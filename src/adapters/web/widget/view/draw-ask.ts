import { keyed } from 'lit/directives/keyed.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isDateQuestion } from '../../../../rules/answers.ts';
import { drawButtons } from './draw-buttons.ts';
import { drawDateForm } from './draw-date-form.ts';
import { drawPicture } from './draw-pictures.ts';
import { drawText } from './draw-text.ts';
import type { Page } from './page.ts';

/**
 * The open question with its date fields or its buttons. The group of buttons takes the focus itself: the question is
 * read once, and the first choice is then one key away. Each question has a group of its own: a browser that does not
 * focus a pressed button would otherwise leave the focus on the group before, and the next question unread.
 */
export function drawAsk(page: Page): TemplateResult | typeof nothing {
  const { ask } = page;
  if (ask === undefined) return nothing;
  if (isDateQuestion(ask.question)) return html`<div class="ask">${drawDateForm(page, ask)}</div>`;
  const group = html`<div class="ask" role="group" aria-labelledby="question" tabindex="-1" data-next>
    <div id="question" class="said">${drawText(ask.text)}</div>
    ${drawPicture(ask.question, page.speak)}
    ${drawButtons(page, ask)}
  </div>`;
  return html`${keyed(page.talk.exchanges.length, group)}`;
}
