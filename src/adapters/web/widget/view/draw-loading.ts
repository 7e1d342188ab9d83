import { html, type TemplateResult } from 'lit/html.js';
import type { Locale } from '../../../../protocol/language.ts';

/** Said before any text has come over the line, so it cannot come from `locales/`. */
const words: Readonly<
  Record<Locale, { readonly loading: string; readonly failed: string; readonly retry: string }>
> = {
  ja: {
    loading: '読み込んでいます。',
    failed: '読み込めませんでした。通信を確かめてください。',
    retry: 'もう一度読み込む',
  },
  en: {
    loading: 'Loading.',
    failed: 'This could not be loaded. Please check your connection.',
    retry: 'Try again',
  },
};

/** The chat before it is there: at work, or, with `retry`, stopped by the network. */
export function drawLoading(locale: Locale, retry?: () => void): TemplateResult {
  const { loading, failed, retry: again } = words[locale];
  return html`<div class="chat" lang=${locale}>
    <div class="body">
      <p class="loading" role="status">${retry ? failed : loading}</p>
      ${retry ? html`<button type="button" class="choice" data-next @click=${retry}>${again}</button>` : null}
    </div>
  </div>`;
}
