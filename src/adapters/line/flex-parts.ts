import type { messagingApi } from '@line/bot-sdk';
import { limits } from './limits.ts';
import { shortenToUnits } from './measure-text.ts';
import { openAction } from './open-action.ts';

type Component = messagingApi.FlexComponent;
type Text = messagingApi.FlexText;

/** Colours of a card, each with the ground it stands on, so that it reads the same in LINE's dark mode. */
export const colours = {
  ground: '#FFFFFF',
  text: '#1A1A1C',
  quiet: '#4D4D4D',
  link: '#0017C1',
  line: '#D9D9D9',
  onStatus: '#FFFFFF',
} as const;

/** A text that wraps and grows with the phone's font size; null where there is nothing to say. */
export function flexText(said: string, style: Partial<Text> = {}): Text | null {
  const text = shortenToUnits(said.toWellFormed().trim(), limits.flexTextUnits);
  if (text === '') return null;
  return { type: 'text', text, wrap: true, scaling: true, size: 'md', color: colours.text, ...style };
}

/** A stack of components; null where none is left. */
export function flexStack(
  contents: readonly (Component | null)[],
  style: Partial<messagingApi.FlexBox> = {},
): messagingApi.FlexBox | null {
  const present = contents.filter((component) => component !== null);
  return present.length === 0 ? null : { type: 'box', layout: 'vertical', contents: present, ...style };
}

/** A line of a list: the bullet stays at the first line of a text that wraps. */
export function flexBullet(said: string): Component | null {
  const text = flexText(said, { flex: 1 });
  const bullet = flexText('・', { flex: 0 });
  return text && bullet && { type: 'box', layout: 'baseline', contents: [bullet, text], margin: 'sm' };
}

/** A button that opens an address or calls a number; null where LINE would not take it. */
export function flexLinkButton(
  label: string,
  address: string,
  style: 'primary' | 'secondary',
  margin = 'sm',
): Component | null {
  const action = openAction(label, address, limits.flexLabelLetters);
  if (action === null) return null;
  return {
    type: 'button',
    action,
    style,
    height: 'sm',
    margin,
    scaling: true,
    ...(style === 'primary' && { color: colours.link }),
  };
}
