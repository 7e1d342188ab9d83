import { keyed } from 'lit/directives/keyed.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Ask } from '../../../../protocol/message.ts';
import { drawButtons } from './draw-buttons.ts';
import { drawPicture } from './draw-pictures.ts';
import { linkPhones } from './draw-text.ts';
import type { DateField, Notice, Page, Speak } from './page.ts';

type ToMend = Extract<Notice, { readonly kind: 'toMend' }>;

const fields: readonly DateField[] = ['year', 'month', 'day'];

const labels = { year: 'widget.date.year', month: 'widget.date.month', day: 'widget.date.day' } as const;
const missing = {
  year: 'widget.date.missing.year',
  month: 'widget.date.missing.month',
  day: 'widget.date.missing.day',
} as const;

/** A date in three labelled fields: a Western year or an era, the month, the day. Why it was not taken stands beside them. */
export function drawDateForm(page: Page, ask: Ask<string>): TemplateResult {
  const { speak, notice, talk } = page;
  const [question, ...hints] = ask.text.split('\n');
  const next = speak('widget.date.next');
  const yearHint = speak('widget.date.yearHint');
  const toMend = notice?.kind === 'toMend' ? notice : null;
  // The key makes new, empty fields for each question; a date that was not taken stays in them, to be mended.
  return html`<form class="date" novalidate autocomplete="off" @submit=${(event: SubmitEvent) => submit(event, page)}>
    ${keyed(
      talk.exchanges.length,
      html`<fieldset>
        <legend class="said" tabindex="-1">${question}</legend>
        <div id="hints">${hints.map((hint) => html`<p class="hint">${linkPhones(hint)}</p>`)}</div>
        ${toMend ? html`<div id="reasons" class=${toMend.wrong ? 'wrong' : nothing}>${toMend.reasons.map((reason) => html`<p>${linkPhones(reason)}</p>`)}</div>` : nothing}
        ${drawPicture(ask.question, speak)}
        <div class="fields">
          ${fields.map((field) => drawField(field, speak, toMend))}
          <button class="go">${next}</button>
        </div>
        <p id="year-hint" class="hint">${yearHint}</p>
      </fieldset>`,
    )}
    ${drawButtons(page, ask)}
  </form>`;
}

/** The field that takes the focus is the wrong one, or the first, with which all that helps to find the date is read. */
function drawField(field: DateField, speak: Speak, toMend: ToMend | null): TemplateResult {
  const isNext = field === (toMend?.wrong ?? 'year');
  const described = [isNext && toMend && 'reasons', field === 'year' && 'hints year-hint']
    .filter(Boolean)
    .join(' ');
  return html`<label class=${field}>
    <span>${speak(labels[field])}</span>
    <input
      name=${field}
      inputmode=${field === 'year' ? 'text' : 'numeric'}
      autocapitalize="off"
      spellcheck="false"
      maxlength=${field === 'year' ? 12 : 4}
      aria-invalid=${toMend?.wrong === field ? 'true' : 'false'}
      aria-describedby=${described || nothing}
      ?data-next=${isNext}
    />
  </label>`;
}

function submit(event: SubmitEvent, { take, refuse, speak }: Page): void {
  event.preventDefault();
  const { elements } = event.currentTarget as HTMLFormElement;
  const typedIn = (field: DateField) => (elements.namedItem(field) as HTMLInputElement).value.trim();
  const empty = fields.find((field) => typedIn(field) === '');
  if (empty !== undefined) refuse([speak(missing[empty])], empty);
  else take({ type: 'date', year: typedIn('year'), month: typedIn('month'), day: typedIn('day') });
}
