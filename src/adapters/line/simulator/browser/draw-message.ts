import { build } from './build-element.ts';
import { drawFlex, type Perform } from './draw-flex.ts';
import type { Message } from './line-json.ts';

/** Draws one message of the bot. */
export function drawMessage(message: Message, perform: Perform): HTMLElement {
  switch (message.type) {
    case 'text':
      return build('div', { class: 'bubble theirs' }, ...linked(message.text ?? ''));
    case 'flex': {
      const { contents, altText = '' } = message;
      return build(
        'div',
        { class: 'flex', role: 'group', 'aria-label': altText.split('\n').slice(0, 2).join(' ') },
        contents === undefined ? null : drawFlex(contents, perform),
      );
    }
    case 'location':
      return drawLocation(message, perform);
    default:
      return build('div', { class: 'bubble theirs' }, `[${message.type}]`);
  }
}

function drawLocation(
  { title = '', address = '', latitude, longitude }: Message,
  perform: Perform,
): HTMLElement {
  const place = build(
    'button',
    { type: 'button', class: 'location' },
    build('span', { class: 'map', 'aria-hidden': 'true' }),
    build('strong', {}, title),
    build('span', {}, address),
  );
  const uri = `https://www.google.com/maps/search/?api=1&query=${latitude},${longitude}`;
  place.addEventListener('click', () => perform({ type: 'uri', uri }));
  return place;
}

/** LINE makes links of addresses and phone numbers in a text. */
function linked(text: string): readonly (Node | string)[] {
  return text.split(/(https?:\/\/[\x21-\x7e]+|0\d{1,3}-\d{2,4}-\d{3,4})/).map((part, index) => {
    if (index % 2 === 0) return part;
    const href = part.startsWith('http') ? part : `tel:${part.replaceAll('-', '')}`;
    return build('a', { href, target: '_blank', rel: 'noreferrer' }, part);
  });
}
