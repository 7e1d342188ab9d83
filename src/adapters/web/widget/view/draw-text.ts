import { html, type TemplateResult } from 'lit/html.js';
import { linkPhones as linkPhonesIn } from '../../link-phones.ts';

/** A text with its lines kept. A telephone number in it can be called by a tap. */
export function drawText(text: string): readonly TemplateResult[] {
  return text.split('\n').map((line) => html`<p>${linkPhones(line)}</p>`);
}

export function linkPhones(line: string): readonly (string | TemplateResult)[] {
  return linkPhonesIn(line, (phone) => html`<a class="tel" href="tel:${phone}">${phone}</a>`);
}
