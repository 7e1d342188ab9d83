import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CounterAdvice, Outcome } from '../../../../protocol/outcome.ts';
import { icon } from './icons.ts';
import type { Page, Speak } from './page.ts';

/** The counters with what one needs to reach them, the recommended or nearest first. */
export function drawCounters({ counters }: Outcome<string>, page: Page): TemplateResult {
  return html`${counters.map((counter) => drawCounter(counter, page))}${drawLocate(counters, page)}`;
}

function drawCounter(counter: CounterAdvice<string>, { speak }: Page): TemplateResult {
  const { name, address, phone, distance, confirmed } = counter;
  return html`<div class="counter">
    <p class="counter-name"><strong>${name}</strong>${distance === null ? nothing : html` <span>${sayDistance(distance, speak)}</span>`}</p>
    ${confirmed ? drawOpen(counter, speak) : html`<p class="open">${speak('widget.counter.phoneFirst')}</p>`}
    ${address === null ? nothing : html`<p>${address}</p>`}
    <p class="ways">
      ${phone === null ? nothing : html`<a class="chip" href="tel:${phone}">${icon('phone')}<span>${phone}</span></a>`}
      ${address === null ? nothing : html`<a class="chip map" href=${mapOf(counter)} target="_blank" rel="noopener noreferrer">${icon('map')}<span>${speak('widget.counter.map')}</span></a>`}
    </p>
  </div>`;
}

function drawOpen({ open }: CounterAdvice<string>, speak: Speak): TemplateResult | typeof nothing {
  if (open.now)
    return html`<p class="open" data-open>${icon('check')}<span>${speak('widget.counter.openNow', { time: { time: open.until } })}</span></p>`;
  if (open.next === null) return nothing;
  const { day, time } = open.next;
  return html`<p class="open">${icon('clock')}<span>${speak('widget.counter.opens', { day: { day, as: 'weekday' }, time: { time } })}</span></p>`;
}

/** Asked for only when it is wanted; the place is used in the page for one answer and goes nowhere. */
function drawLocate(counters: readonly CounterAdvice<string>[], page: Page): TemplateResult | typeof nothing {
  const { speak, locate, notice } = page;
  if (!counters.some(({ lat, distance }) => lat !== null && distance === null)) return nothing;
  return html`<p class="locate">
    <button type="button" class="chip" @click=${locate}>${icon('near')}<span>${speak('widget.counter.locate')}</span></button>
    ${notice?.kind === 'noLocation' ? html`<span class="wrong" role="alert">${speak('widget.counter.noLocation')}</span>` : nothing}
  </p>`;
}

function mapOf({ name, address, lat, lng }: CounterAdvice<string>): string {
  const place = lat === null || lng === null ? `${address ?? ''} ${name}` : `${lat},${lng}`;
  return `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(place)}`;
}

function sayDistance(metres: number, speak: Speak): string {
  return speak('widget.counter.distance', { km: (metres / 1000).toFixed(1) });
}
