import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Message, Place, Reply } from '../../../../protocol/message.ts';
import { type Exchange, isOnlySaid } from '../exchange.ts';
import { drawCard } from './draw-card.ts';
import { drawCounters } from './draw-counters.ts';
import { drawText, linkPhones } from './draw-text.ts';
import type { Page } from './page.ts';

/** What the resident said and what came back. The open question is drawn apart, with its fields. */
export function drawExchange(page: Page, exchange: Exchange, at: number): TemplateResult {
  const isLast = at === page.talk.exchanges.length - 1;
  return html`<div class="exchange" ?data-latest=${isLast}>
    ${exchange.echo === null ? nothing : drawEcho(page, exchange, exchange.echo)}
    ${exchange.messages.map((message) => drawMessage(page, message, exchange, isLast))}
  </div>`;
}

function drawEcho({ speak, take }: Page, { answered }: Exchange, echo: string): TemplateResult {
  return html`<div class="echo">
    <p><span class="spoken">${speak('widget.you')}</span>${echo}</p>
    ${
      answered === null
        ? nothing
        : html`<button
            type="button"
            class="quiet"
            @click=${() => take({ type: 'command', command: 'change', question: answered })}
          >
            ${speak('widget.mend')}<span class="spoken">${speak(`questions.${answered}.change`)}</span>
          </button>`
    }
  </div>`;
}

function drawMessage(
  page: Page,
  message: Message<string>,
  exchange: Exchange,
  isLast: boolean,
): TemplateResult | typeof nothing {
  switch (message.type) {
    case 'say':
      return html`${isLast && isFirstOfWords(message, exchange) ? drawNextSaid(message.text) : html`<div class="said">${drawText(message.text)}</div>`}
        ${isLast ? drawReplies(page, message.replies ?? []) : nothing}`;
    case 'ask':
      // Its explanations have done their work once it is answered.
      return isLast ? nothing : html`<div class="said">${drawText(message.text.split('\n', 1).join())}</div>`;
    case 'card':
      return drawCard(page, message, exchange.outcome, isLast);
    case 'place':
      return drawPlace(page, message, exchange);
    case 'link':
      return html`<p class="link"><a href=${message.url} target="_blank" rel="noopener noreferrer">${message.label}</a></p>`;
  }
}

function isFirstOfWords(message: Message<string>, exchange: Exchange): boolean {
  return isOnlySaid(exchange) && exchange.messages.find(({ type }) => type === 'say') === message;
}

/** Where nothing else takes the focus these words do, and are read with it. */
function drawNextSaid(text: string): TemplateResult {
  return html`<div id="reply" class="said" role="group" aria-labelledby="reply" tabindex="-1" data-next>${drawText(text)}</div>`;
}

/** The answer's card shows its counters itself; said without a card, all of them stand together, the nearest first. */
function drawPlace(
  page: Page,
  place: Place<string>,
  { messages, outcome }: Exchange,
): TemplateResult | typeof nothing {
  if (messages.some(({ type }) => type === 'card')) return nothing;
  if (outcome === null) {
    return html`<address class="said">${place.name}<br />${place.address}<br />${linkPhones(place.phone)}</address>`;
  }
  return messages.find(({ type }) => type === 'place') === place ? drawCounters(outcome, page) : nothing;
}

/** What may be asked for next. The language stands in the head already; the many answers to change are folded away. */
function drawReplies(
  { take, speak }: Page,
  replies: readonly Reply<string>[],
): TemplateResult | typeof nothing {
  const isChange = ({ event }: Reply<string>) => event.type === 'command' && event.command === 'change';
  const isLanguage = ({ event }: Reply<string>) => event.type === 'command' && event.command === 'language';
  const changes = replies.filter(isChange);
  const others = replies.filter((reply) => !isChange(reply) && !isLanguage(reply));
  const drawChip = (reply: Reply<string>) =>
    html`<button type="button" class="chip" @click=${() => take(reply.event)}>${reply.label}</button>`;
  return html`${
    changes.length > 2
      ? html`<details class="changes"><summary>${speak('widget.changes')}</summary><div class="more">${changes.map(drawChip)}</div></details>`
      : nothing
  }
  ${others.length > 0 ? html`<div class="more">${(changes.length > 2 ? others : [...changes, ...others]).map(drawChip)}</div>` : nothing}`;
}
