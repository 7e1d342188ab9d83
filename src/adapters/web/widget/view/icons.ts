import { html, svg, type TemplateResult } from 'lit/html.js';

/** Drawn on a grid of 24, in the colour of the text beside them. They decorate: the words say the same. */
const shapes = {
  lock: svg`<path d="M6 10h12v10H6z M8.5 10V7a3.5 3.5 0 0 1 7 0v3" />`,
  close: svg`<path d="M6 6l12 12M18 6L6 18" />`,
  clock: svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3.5 2" />`,
  check: svg`<circle cx="12" cy="12" r="9" /><path d="M8 12.5l2.8 2.8L16 9.5" />`,
  alert: svg`<path d="M12 4l9 16H3z M12 10v4.5M12 17.2v.3" />`,
  ask: svg`<circle cx="12" cy="12" r="9" /><path d="M9.3 9.6a2.7 2.7 0 1 1 3.9 2.4c-.8.4-1.2 1-1.2 1.9v.3M12 17v.3" />`,
} as const;

export type IconName = keyof typeof shapes;

export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shapes[name]}</svg>`;
}
