import { build } from './build-element.ts';
import type { Action, Bubble, FlexContents, FlexPart } from './line-json.ts';

/** What happens when something in a message is tapped. */
export type Perform = (action: Action) => void;

/**
 * LINE does not say how many pixels its keywords are; these are usual in its own previews. Phones differ.
 */
const fontPixels: Readonly<Record<string, number>> = {
  xxs: 11,
  xs: 13,
  sm: 14,
  md: 16,
  lg: 19,
  xl: 22,
  xxl: 29,
  '3xl': 35,
  '4xl': 48,
  '5xl': 74,
};
const spacePixels: Readonly<Record<string, number>> = {
  none: 0,
  xs: 2,
  sm: 4,
  md: 8,
  lg: 12,
  xl: 16,
  xxl: 20,
};
const bubblePixels: Readonly<Record<string, number>> = {
  nano: 120,
  micro: 160,
  deca: 220,
  hecto: 241,
  kilo: 260,
  mega: 300,
  giga: 386,
};

/** Draws a Flex message as LINE lays it out (developers.line.biz, messaging-api/flex-message-layout). */
export function drawFlex(contents: FlexContents, perform: Perform): HTMLElement {
  if (contents.type === 'bubble') return drawBubble(contents, perform);
  return build(
    'div',
    { class: 'carousel', tabindex: '0' },
    ...contents.contents.map((bubble) => drawBubble(bubble, perform)),
  );
}

function drawBubble(bubble: Bubble, perform: Perform): HTMLElement {
  const block = (name: 'header' | 'body' | 'footer') => {
    const part = bubble[name];
    if (part === undefined) return null;
    const drawn = drawPart(part, 'vertical', perform);
    drawn.classList.add('block');
    drawn.style.background = bubble.styles?.[name]?.backgroundColor ?? '';
    // In a carousel all bubbles are as high as the highest: the body takes what is left.
    if (name === 'body') drawn.style.flexGrow = '1';
    return drawn;
  };
  const drawn = build('div', { class: 'flex-bubble' }, block('header'), block('body'), block('footer'));
  drawn.style.width = `${bubblePixels[bubble.size ?? 'mega'] ?? 300}px`;
  return drawn;
}

function drawPart(part: FlexPart, parent: string, perform: Perform): HTMLElement {
  const drawn = drawKind(part, perform);
  drawn.style.flex = flexOf(part, parent);
  const { action } = part;
  if (action !== undefined && part.type !== 'button') {
    drawn.classList.add('tappable');
    drawn.addEventListener('click', () => perform(action));
  }
  return drawn;
}

function drawKind(part: FlexPart, perform: Perform): HTMLElement {
  switch (part.type) {
    case 'box':
      return drawBox(part, perform);
    case 'text':
      return drawText(part);
    case 'button':
      return drawButton(part, perform);
    case 'separator': {
      const line = build('div', { class: 'separator' });
      line.style.background = part.color ?? '';
      return line;
    }
    default:
      return build('div');
  }
}

function drawBox(part: FlexPart, perform: Perform): HTMLElement {
  const layout = part.layout ?? 'vertical';
  const box = build('div', { class: `box ${layout}` });
  box.style.background = part.backgroundColor ?? '';
  box.style.borderRadius = pixels(part.cornerRadius, spacePixels);
  if (part.paddingAll !== undefined) box.style.padding = pixels(part.paddingAll, spacePixels);
  (part.contents ?? []).forEach((child, index) => {
    const drawn = drawPart(child, layout, perform);
    const gap = pixels(child.margin ?? (index === 0 ? 'none' : part.spacing), spacePixels);
    if (layout === 'vertical') drawn.style.marginTop = gap;
    else drawn.style.marginInlineStart = gap;
    box.append(drawn);
  });
  return box;
}

function drawText(part: FlexPart): HTMLElement {
  const text = build('div', { class: part.wrap === true ? 'text wrap' : 'text' }, part.text ?? '');
  const size = pixels(part.size ?? 'md', fontPixels);
  text.style.fontSize = part.scaling === true ? `calc(${size} * var(--font-scale, 1))` : size;
  text.style.color = part.color ?? '';
  text.style.fontWeight = part.weight === 'bold' ? '700' : '';
  text.style.textDecoration = part.decoration ?? '';
  text.style.textAlign = part.align ?? '';
  return text;
}

function drawButton(part: FlexPart, perform: Perform): HTMLElement {
  const { action, style = 'link', color } = part;
  const button = build('button', { type: 'button', class: `flex-button ${style}` }, action?.label ?? '');
  if (color !== undefined) button.style[style === 'link' ? 'color' : 'background'] = color;
  if (part.scaling === true) button.style.fontSize = 'calc(16px * var(--font-scale, 1))';
  if (action !== undefined) button.addEventListener('click', () => perform(action));
  return button;
}

/** A child's share of its parent: by default one part of a row, and of a column as much as it needs. */
function flexOf({ flex, type }: FlexPart, parent: string): string {
  if (type === 'separator') return '0 0 auto';
  if (flex === 0) return '0 0 auto';
  if (parent === 'vertical') return flex === undefined ? '0 0 auto' : `${flex} 0 auto`;
  return `${flex ?? 1} 0 0`;
}

function pixels(value: string | undefined, keywords: Readonly<Record<string, number>>): string {
  if (value === undefined) return '';
  return value in keywords ? `${keywords[value]}px` : value;
}
