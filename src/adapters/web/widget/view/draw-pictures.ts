import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { QuestionId } from '../../../../protocol/question.ts';
import type { Speak } from './page.ts';

/** Where words are weak: what to look for on the card, and what the letter looks like. Own drawings, not to scale. */
export function drawPicture(question: QuestionId, speak: Speak): TemplateResult | typeof nothing {
  switch (question) {
    case 'issued':
    case 'certificateExpiry':
    case 'cardExpiry':
      return drawFolded(speak('widget.picture.card'), drawCardFront(speak));
    case 'notice':
      return drawFolded(speak('widget.picture.letter'), drawEnvelope(speak));
    default:
      return nothing;
  }
}

function drawFolded(title: string, picture: TemplateResult): TemplateResult {
  return html`<details class="picture"><summary>${title}</summary>${picture}</details>`;
}

/** The front of a My Number Card: the printed end day (1) and the handwritten field for the certificate (2). */
function drawCardFront(speak: Speak): TemplateResult {
  return html`<figure>
    <svg viewBox="0 0 320 200" role="img" aria-label=${speak('widget.picture.cardSeen')}>
      <rect class="sheet" x="1" y="1" width="318" height="198" rx="14" />
      <rect class="tint" x="1" y="1" width="318" height="34" rx="14" />
      <path class="words" d="M18 18H120 M18 54H230 M18 72H280 M120 96H190" />
      <rect class="tint" x="18" y="90" width="76" height="92" rx="4" />
      <circle class="face" cx="56" cy="124" r="16" />
      <path class="face" d="M28 176a28 26 0 0 1 56 0z" />
      <rect class="spot" x="112" y="108" width="150" height="28" rx="6" />
      <path class="words" d="M122 122H236" />
      <rect class="spot" x="112" y="148" width="190" height="34" rx="6" />
      <path class="words" d="M122 158H210" />
      <path class="hand" d="M124 173c8-8 10 6 18-1s10 5 18-2 12 4 20-1" />
      <circle class="tag" cx="282" cy="122" r="11" />
      <text x="282" y="126.5">1</text>
      <circle class="tag" cx="302" cy="148" r="11" />
      <text x="302" y="152.5">2</text>
    </svg>
    <figcaption>${speak('widget.picture.cardCaption')}</figcaption>
  </figure>`;
}

/** The blue envelope of the notice letter. */
function drawEnvelope(speak: Speak): TemplateResult {
  return html`<figure>
    <svg viewBox="0 0 320 150" role="img" aria-label=${speak('widget.picture.letterSeen')}>
      <rect class="envelope" x="20" y="8" width="280" height="134" rx="6" />
      <path class="flap" d="M20 14l140 62 140-62" />
      <rect class="sheet" x="150" y="84" width="120" height="44" rx="3" />
      <path class="words" d="M160 98H250 M160 112H230" />
    </svg>
    <figcaption>${speak('widget.picture.letterCaption')}</figcaption>
  </figure>`;
}
