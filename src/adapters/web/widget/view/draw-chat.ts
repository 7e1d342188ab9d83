import { keyed } from 'lit/directives/keyed.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Locale } from '../../../../protocol/language.ts';
import { drawAsk } from './draw-ask.ts';
import { drawExchange } from './draw-exchange.ts';
import { drawTyping } from './draw-typing.ts';
import { icon } from './icons.ts';
import type { Page } from './page.ts';
import { sayNotice } from './say-notice.ts';

const otherLanguage: Readonly<Record<Locale, { readonly locale: Locale; readonly name: string }>> = {
  ja: { locale: 'en', name: 'English' },
  en: { locale: 'ja', name: '日本語' },
};

/** The whole chat. Over a page it takes the focus when its text is clicked, so that Escape still closes it. */
export function drawChat(page: Page): TemplateResult {
  const { locale, speak, isPanel, isOpen, talk } = page;
  return html`<section
    class="chat"
    lang=${locale}
    role=${isPanel ? 'dialog' : 'region'}
    aria-labelledby="name"
    aria-modal=${page.isCovering ? 'true' : nothing}
    tabindex=${isPanel ? -1 : nothing}
    ?data-panel=${isPanel}
    ?data-covering=${page.isCovering}
    ?hidden=${isPanel && !isOpen}
    @keydown=${(event: KeyboardEvent) => closeByEscape(event, page)}
  >
    ${drawHead(page)}
    <div class="body">
      <p class="privacy">${icon('lock')}<span>${speak('widget.privacy')}</span></p>
      ${page.asOf ? html`<p class="as-of">${page.asOf}</p>` : nothing}
      <div class="talk">${talk.exchanges.map((exchange, at) => drawExchange(page, exchange, at))}</div>
      ${drawNotice(page)} ${drawAsk(page)}
      ${page.isWorking ? html`<p class="notice">${speak('widget.working')}</p>` : nothing}
      ${drawTyping(page)}
      <div class="foot">
        <button type="button" class="quiet" @click=${() => page.take({ type: 'command', command: 'restart' })}>
          ${speak('widget.startOver')}
        </button>
        <button type="button" class="quiet" @click=${page.wipe}>${speak('widget.wipe')}</button>
      </div>
    </div>
    <p class="spoken" role="status">${keyed(page.announced.number, html`<span>${page.isWorking ? speak('widget.working') : page.announced.words}</span>`)}</p>
  </section>`;
}

function drawHead({ locale, speak, isPanel, close, take }: Page): TemplateResult {
  const other = otherLanguage[locale];
  return html`<header class="head">
    <h2 id="name">${speak('widget.name')}</h2>
    <button
      type="button"
      class="tool"
      lang=${other.locale}
      @click=${() => take({ type: 'command', command: 'language', locale: other.locale })}
    >
      ${other.name}
    </button>
    ${
      isPanel
        ? html`<button type="button" class="tool" @click=${close}>${icon('close')}<span>${speak('widget.close')}</span></button>`
        : nothing
    }
  </header>`;
}

/** What the page says beside the talk: a talk found again, one wiped, a file that did not come. */
function drawNotice({ notice, speak }: Page): TemplateResult | typeof nothing {
  switch (notice?.kind) {
    case 'restored':
    case 'wiped':
      return html`<p class="notice">${sayNotice(notice, speak)}</p>`;
    case 'failed':
      return html`<div class="notice" role="alert">
        <p>${speak('widget.failed')}</p>
        <button type="button" class="choice" @click=${notice.retry}>${speak('widget.retry')}</button>
      </div>`;
    default:
      return nothing;
  }
}

function closeByEscape(event: KeyboardEvent, { isPanel, close }: Page): void {
  if (event.key !== 'Escape' || !isPanel || event.isComposing) return;
  event.stopPropagation();
  close();
}
