import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Card, Section } from '../../../../protocol/message.ts';
import type { Outcome, Status } from '../../../../protocol/outcome.ts';
import { linkPhones } from './draw-text.ts';
import { type IconName, icon } from './icons.ts';
import type { Page, Speak } from './page.ts';

const statusIcons: Readonly<Record<Status, IconName>> = {
  tooEarly: 'clock',
  open: 'check',
  expired: 'alert',
  unknown: 'ask',
};

/** The whole answer: the state and the date large, then part by part, each with its sources. */
export function drawCard(
  page: Page,
  card: Card<string>,
  outcome: Outcome<string> | null,
  isLast: boolean,
): TemplateResult {
  const { speak } = page;
  return html`<article class="card" aria-label=${speak('widget.card.name')}>
    <h3 tabindex="-1" ?data-next=${isLast}>${card.title}</h3>
    ${outcome ? drawState(outcome, speak) : nothing}
    ${card.sections.map((section) => drawSection(section, page))}
  </article>`;
}

function drawState({ status, certificateExpiry, certain }: Outcome<string>, speak: Speak): TemplateResult {
  return html`<div class="state" data-status=${status}>
    <p class="status">${icon(statusIcons[status])}<span>${speak(`widget.status.${status}`)}</span></p>
    ${
      certificateExpiry === null
        ? nothing
        : html`<p class="end">
            <span>${speak(certain ? 'widget.card.ends' : 'widget.card.endsEarliest')}</span>
            <strong>${speak('widget.card.day', { day: { day: certificateExpiry, as: 'era' } })}</strong>
          </p>`
    }
  </div>`;
}

function drawSection({ part, title, lines, sources }: Section<string>, { speak }: Page): TemplateResult {
  return html`<section class="part" data-part=${part}>
    <h4>${title}</h4>
    <ul>
      ${lines.map((line) => html`<li>${linkPhones(line)}</li>`)}
    </ul>
    <details class="sources">
      <summary>${speak('widget.card.sources')}</summary>
      <ul>
        ${sources.map(
          ({ title, url, checked }) => html`<li>
            <a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>
            <span>${speak('widget.card.checked', { day: { day: checked } })}</span>
          </li>`,
        )}
      </ul>
    </details>
  </section>`;
}
