import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PlainDate } from '../../../../protocol/day.ts';
import type { Outcome } from '../../../../protocol/outcome.ts';
import { type Standing, standingOf } from '../../../../rules/standing.ts';
import { type IconName, icon } from './icons.ts';
import type { Speak } from './page.ts';

const icons: Readonly<Record<Standing, IconName>> = {
  tooEarly: 'clock',
  open: 'check',
  onceStayExtended: 'clock',
  expired: 'alert',
  unknown: 'ask',
};

/**
 * Where today stands, in words, colour and a sign, with the date large and what matters most under it. After a loss the
 * old certificate's end is of no matter, and the answer does not speak of it.
 */
export function drawState(outcome: Outcome<string>, speak: Speak): TemplateResult {
  const { certificateExpiry, certain } = outcome;
  const standing = standingOf(outcome);
  const speaksOfEnd = outcome.parts.some(({ part }) => part === 'expiry' || part === 'doubt');
  return html`<div class="state" data-status=${speaksOfEnd ? standing : nothing}>
    ${
      speaksOfEnd
        ? html`<p class="status">${icon(icons[standing])}<span>${speak(`widget.status.${standing}`)}</span></p>`
        : nothing
    }
    ${
      certificateExpiry === null || !speaksOfEnd
        ? nothing
        : html`<p class="end">
            <span>${speak(certain ? 'widget.card.ends' : 'widget.card.endsEarliest')}</span>
            <strong>${drawEraDay(speak('widget.card.day', { day: { day: certificateExpiry, as: 'era' } }))}</strong>
          </p>`
    }
    <dl>
      ${drawDay('widget.card.firstDay', outcome.firstOpenDay, speak)}
      ${drawDay('widget.card.lastDay', outcome.lastOpenDay, speak)}
      <div>
        <dt>${speak('widget.card.fee')}</dt>
        <dd>${outcome.fee.free ? speak('widget.card.free') : speak('widget.card.yen', { yen: { yen: outcome.fee.yen } })}</dd>
      </div>
    </dl>
  </div>`;
}

/** May be parted after the era: where there is no room, Safari would part the digits of a day. */
function drawEraDay(day: string): readonly TemplateResult[] {
  return day.split(/(?<=）)/).map((part) => html`${part}<wbr />`);
}

function drawDay(
  key: 'widget.card.firstDay' | 'widget.card.lastDay',
  day: PlainDate | null,
  speak: Speak,
): TemplateResult | typeof nothing {
  if (day === null) return nothing;
  return html`<div>
    <dt>${speak(key)}</dt>
    <dd>${speak('widget.card.day', { day: { day, as: 'weekday' } })}</dd>
  </div>`;
}
