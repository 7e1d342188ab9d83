import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Card, Section } from '../../../../protocol/message.ts';
import type { Outcome, PartId } from '../../../../protocol/outcome.ts';
import { drawActions } from './draw-actions.ts';
import { drawCounters } from './draw-counters.ts';
import { drawItems } from './draw-items.ts';
import { drawState } from './draw-state.ts';
import { linkPhones } from './draw-text.ts';
import { drawTimeline } from './draw-timeline.ts';
import type { Page } from './page.ts';

/** What is good to know stands folded below what has to be done. */
const folded: ReadonlySet<PartId> = new Set(['pins', 'afterwards', 'lapsed', 'about']);

/** The whole answer: what is urgent, the state and the date large, then part by part, each with its sources. */
export function drawCard(
  page: Page,
  card: Card<string>,
  outcome: Outcome<string> | null,
  isLast: boolean,
): TemplateResult {
  const urgent = card.sections.filter(({ part }) => part === 'stopCard');
  const others = card.sections.filter(({ part }) => part !== 'stopCard');
  return html`<article class="card" aria-labelledby=${isLast ? 'answer' : nothing}>
    <h3 id=${isLast ? 'answer' : nothing} tabindex="-1" ?data-next=${isLast}>${card.title}</h3>
    ${urgent.map((section) => drawSection(section, page, outcome))}
    ${outcome ? [drawState(outcome, page.speak), drawTimeline(outcome, page)] : nothing}
    ${others.map((section) => drawSection(section, page, outcome))}
    ${outcome && isCurrent(page, card) ? drawActions(page, card, outcome) : nothing}
  </article>`;
}

/** The answer that holds: none has come after it, and no question is open again. */
function isCurrent({ talk: { exchanges }, ask }: Page, card: Card<string>): boolean {
  return (
    !ask && exchanges.flatMap(({ messages }) => messages).findLast(({ type }) => type === 'card') === card
  );
}

function drawSection(section: Section<string>, page: Page, outcome: Outcome<string> | null): TemplateResult {
  const { part, title } = section;
  const inside = html`${drawInside(section, page, outcome)}${drawSources(section, page)}`;
  return folded.has(part)
    ? html`<details class="part fold" data-part=${part}><summary><h4>${title}</h4></summary>${inside}</details>`
    : html`<section class="part" data-part=${part}><h4>${title}</h4>${inside}</section>`;
}

/** What the part's own drawing shows already is not said a second time. */
function drawInside({ part, lines }: Section<string>, page: Page, outcome: Outcome<string> | null) {
  if (outcome && part === 'bring') {
    const items = new Set(outcome.items.map(({ text }) => text));
    return [drawItems(outcome, page.speak), drawLines(lines.filter((line) => !items.has(line)))];
  }
  if (outcome && part === 'counter') {
    const shown = outcome.counters
      .flatMap(({ address, phone }) => [address, phone])
      .filter((text) => text !== null);
    return [
      drawCounters(outcome, page),
      drawLines(lines.filter((line) => !shown.some((text) => line.includes(text)))),
    ];
  }
  return drawLines(lines);
}

function drawLines(lines: readonly string[]): TemplateResult {
  return html`<ul class="lines">
    ${lines.map((line) => html`<li>${linkPhones(line)}</li>`)}
  </ul>`;
}

function drawSources({ sources }: Section<string>, { speak }: Page): TemplateResult {
  return html`<details class="sources">
    <summary>${speak('widget.card.sources', { count: sources.length })}</summary>
    <ul>
      ${sources.map(
        ({ title, url, checked }) => html`<li>
          <a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>
          <span>${speak('widget.card.checked', { day: { day: checked } })}</span>
        </li>`,
      )}
    </ul>
  </details>`;
}
