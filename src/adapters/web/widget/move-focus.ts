/** Puts the focus where the next act is, and brings what is new into sight. */
export function moveFocus(root: ShadowRoot, selector: string): void {
  const target = root.querySelector<HTMLElement>(selector) ?? root.querySelector<HTMLElement>('[data-next]');
  target?.focus({ preventScroll: true });
  root.querySelector('[data-latest]')?.scrollIntoView({ block: 'nearest' });
  target?.scrollIntoView({ block: 'nearest' });
}
