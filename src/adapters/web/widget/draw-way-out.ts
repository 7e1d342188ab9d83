import { linkPhones } from '../link-phones.ts';
import type { Speak } from './view/page.ts';

/** What stands where the chat cannot be drawn any more. */
export interface WayOut {
  readonly speak: Speak;
  readonly locale: string;
  /** Address of the same conversation without scripts; null where there is none. */
  readonly plain: string | null;
  /** Who is asked by telephone, and when. */
  readonly people: string;
  /** Null where the chat stands in the page's own flow. */
  readonly close: (() => void) | null;
}

/**
 * Says that it is our fault, and where else one is helped. It is drawn by hand, without what could not draw the chat, and
 * takes the focus, which reads it.
 */
export function drawWayOut({ speak, locale, plain, people, close }: WayOut): HTMLElement {
  const body = build('div', { class: 'body' }, build('p', { id: 'sorry' }, speak('widget.broken')));
  if (plain !== null) body.append(build('p', {}, build('a', { href: plain }, speak('widget.plain'))));
  body.append(build('p', {}, ...linkPhones(people, (phone) => build('a', { href: `tel:${phone}` }, phone))));
  if (close !== null) {
    const button = build('button', { type: 'button', class: 'choice' }, speak('widget.close'));
    button.addEventListener('click', close);
    body.append(button);
  }
  const chat = build(
    'section',
    {
      class: 'chat',
      lang: locale,
      role: close === null ? 'group' : 'dialog',
      'aria-labelledby': 'sorry',
      tabindex: '-1',
      'data-next': '',
      ...(close && { 'data-panel': '' }),
    },
    body,
  );
  chat.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close?.();
  });
  return chat;
}

function build(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly (string | Node)[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...inside);
  return element;
}
