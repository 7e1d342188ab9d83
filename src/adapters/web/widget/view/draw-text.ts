import { html, type TemplateResult } from 'lit/html.js';

/** A text with its lines kept. A telephone number in it can be called by a tap. */
export function drawText(text: string): readonly TemplateResult[] {
  return text.split('\n').map((line) => html`<p>${linkPhones(line)}</p>`);
}

/** Japanese numbers as our texts write them: 0120-0178-27, 082-504-2551. */
const phone = /\b(0\d{1,4}-\d{1,4}-\d{2,4})\b/;

export function linkPhones(line: string): readonly (string | TemplateResult)[] {
  return line
    .split(phone)
    .map((part, at) => (at % 2 === 1 ? html`<a class="tel" href="tel:${part}">${part}</a>` : part));
}
