import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { PlainDate } from '../../../../protocol/day.ts';
import type { Outcome } from '../../../../protocol/outcome.ts';
import type { PhraseKey } from '../../../../protocol/phrase-key.ts';
import { daysBetween } from '../../../../rules/day.ts';
import type { Page } from './page.ts';

interface Mark {
  readonly kind: 'issued' | 'opens' | 'today' | 'ends';
  readonly day: PlainDate;
  /** Along the line, 0 to 1. */
  readonly at: number;
}

const names = {
  issued: 'widget.timeline.issued',
  opens: 'widget.timeline.opens',
  today: 'widget.timeline.today',
  ends: 'widget.timeline.ends',
} as const satisfies Readonly<Record<Mark['kind'], PhraseKey>>;

/** Left and right end of the line, in the drawing's own units. */
const left = 20;
const right = 300;

/** The certificate's life on a line: issued, window opens, today, ends. The same stands in words for who cannot see it. */
export function drawTimeline(
  outcome: Outcome<string>,
  { speak, now }: Page,
): TemplateResult | typeof nothing {
  const { issued, windowOpens, certificateExpiry, certain } = outcome;
  if (now === null || certificateExpiry === null || windowOpens === null || !certain) return nothing;
  const marks = placeMarks(issued, windowOpens, now.slice(0, 10) as PlainDate, certificateExpiry);
  const x = (at: number) => left + at * (right - left);
  const place = (kind: Mark['kind']) => x(marks.find((mark) => mark.kind === kind)?.at ?? 0);
  const say = ({ kind, day }: Mark) => `${speak(names[kind])} ${speak('widget.card.day', { day: { day } })}`;
  return html`<figure class="timeline">
    <svg viewBox="0 0 320 44" role="img" aria-label=${marks.map(say).join('、')}>
      <path class="life" d="M${left} 24H${right}" />
      <path class="window" d="M${place('opens')} 24H${place('ends')}" />
      ${marks.map(({ kind, at }) =>
        kind === 'today'
          ? svg`<path class="today" d="M${x(at)} 8l7 -7h-14z M${x(at)} 8V40" />`
          : svg`<circle class=${kind} cx=${x(at)} cy="24" r="7" />`,
      )}
    </svg>
    <ol aria-hidden="true">
      ${marks.map((mark) => html`<li class=${mark.kind}><i></i><span>${speak(names[mark.kind])}</span> <b>${speak('widget.card.day', { day: { day: mark.day } })}</b></li>`)}
    </ol>
  </figure>`;
}

/**
 * True to scale the last three months would be too small to see: the line gives them its right half, and the time before
 * them its left.
 */
function placeMarks(
  issued: PlainDate | null,
  opens: PlainDate,
  today: PlainDate,
  ends: PlainDate,
): readonly Mark[] {
  const begins = issued !== null && issued < opens ? issued : opens;
  const spans = {
    before: Math.max(1, daysBetween(begins, opens)),
    window: Math.max(1, daysBetween(opens, ends)),
  };
  const at = (day: PlainDate): number => {
    if (day < opens)
      return begins === opens ? 0 : 0.45 * Math.max(0, daysBetween(begins, day) / spans.before);
    return 0.45 + 0.45 * Math.min(1.2, daysBetween(opens, day) / spans.window);
  };
  const marks: readonly Mark[] = [
    ...(begins === opens ? [] : [{ kind: 'issued', day: begins, at: 0 } as const]),
    { kind: 'opens', day: opens, at: at(opens) },
    { kind: 'ends', day: ends, at: at(ends) },
    { kind: 'today', day: today, at: at(today) },
  ];
  return marks.toSorted((one, other) => (one.day < other.day ? -1 : 1));
}
