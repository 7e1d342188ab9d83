/**
 * Marks by which recorders of visitors' sessions know what to leave out. rrweb is what PostHog, Sentry and others are
 * built on; each has a mark of its own.
 */
const classes = ['rr-block', 'ph-no-capture', 'sentry-block', 'highlight-block', 'fs-exclude', 'lr-hide'];

const attributes: Readonly<Record<string, string>> = {
  // LogRocket
  'data-private': '',
  // Hotjar
  'data-hj-suppress': '',
  // Microsoft Clarity
  'data-clarity-mask': 'true',
  // Datadog
  'data-dd-privacy': 'hidden',
  // New Relic
  'data-nr-block': '',
  // Contentsquare
  'data-cs-mask': '',
  // Smartlook
  'data-recording-disable': '',
};

/** Asks recorders to record nothing in an element: no word that is shown and no key that is pressed. */
export function hideFromRecorders(element: Element): void {
  element.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
