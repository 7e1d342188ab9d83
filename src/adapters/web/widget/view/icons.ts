import { html, svg, type TemplateResult } from 'lit/html.js';

/** Drawn on a grid of 24, in the colour of the text beside them. They decorate: the words say the same. */
const shapes = {
  lock: svg`<path d="M6 10h12v10H6z M8.5 10V7a3.5 3.5 0 0 1 7 0v3" />`,
  close: svg`<path d="M6 6l12 12M18 6L6 18" />`,
  clock: svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3.5 2" />`,
  check: svg`<circle cx="12" cy="12" r="9" /><path d="M8 12.5l2.8 2.8L16 9.5" />`,
  alert: svg`<path d="M12 4l9 16H3z M12 10v4.5M12 17.2v.3" />`,
  phone: svg`<path d="M6 3h4l1.5 5-2.3 1.6a12 12 0 0 0 5.2 5.2L16 12.5l5 1.5v4a2 2 0 0 1-2.2 2A17 17 0 0 1 4 5.2 2 2 0 0 1 6 3z" />`,
  map: svg`<path d="M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21z" /><circle cx="12" cy="9.5" r="2.3" />`,
  near: svg`<circle cx="12" cy="12" r="4" /><path d="M12 2v4M12 18v4M2 12h4M18 12h4" />`,
  calendar: svg`<path d="M4 6h16v14H4z M4 10.5h16M8 3v4M16 3v4" />`,
  print: svg`<path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z" />`,
  copy: svg`<path d="M9 9h11v11H9z M15 9V4H4v11h5" />`,
  ask: svg`<circle cx="12" cy="12" r="9" /><path d="M9.3 9.6a2.7 2.7 0 1 1 3.9 2.4c-.8.4-1.2 1-1.2 1.9v.3M12 17v.3" />`,
} as const;

export type IconName = keyof typeof shapes;

export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shapes[name]}</svg>`;
}
