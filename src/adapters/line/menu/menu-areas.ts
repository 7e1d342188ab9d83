import type { messagingApi } from '@line/bot-sdk';
import type { Tap } from '../../../protocol/incoming.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { PhraseKey } from '../../../protocol/phrase-key.ts';
import { writePostbackData } from '../postback-data.ts';

/** Pixels of the menu and of its picture: the largest that LINE takes, so that it is sharp on every phone. */
export const menuSize = { width: 2500, height: 1686 } as const;

/** Something to tap in the menu, always there. */
export interface MenuArea {
  readonly id: 'start' | 'answer' | 'questions' | 'counters' | 'language';
  readonly label: PhraseKey;
  readonly bounds: messagingApi.RichMenuBounds;
}

const half = menuSize.width / 2;
const row = menuSize.height / 2;
const third = 833;

/** Two large areas for what is wanted most, three below. */
export const menuAreas: readonly MenuArea[] = [
  { id: 'start', label: 'line.menu.start', bounds: { x: 0, y: 0, width: half, height: row } },
  { id: 'answer', label: 'line.menu.answer', bounds: { x: half, y: 0, width: half, height: row } },
  { id: 'questions', label: 'line.menu.questions', bounds: { x: 0, y: row, width: third, height: row } },
  { id: 'counters', label: 'line.menu.counters', bounds: { x: third, y: row, width: third, height: row } },
  {
    id: 'language',
    label: 'line.menu.language',
    bounds: { x: 2 * third, y: row, width: menuSize.width - 2 * third, height: row },
  },
];

/** The name under which LINE knows the menu of a language. */
export function menuAlias(locale: Locale): string {
  return `koshin-${locale}`;
}

/** What a tap does. The language is switched on the phone at once, and the bot hears of it. */
export function menuAction(area: MenuArea, label: string, locale: Locale): messagingApi.Action {
  const other = locale === 'ja' ? 'en' : 'ja';
  switch (area.id) {
    case 'start':
      return tap(label, { type: 'command', command: 'restart' });
    case 'answer':
      return tap(label, { type: 'start' });
    case 'questions':
      return tap(label, { type: 'topic', topic: 'help' });
    case 'counters':
      return tap(label, { type: 'topic', topic: 'where' });
    case 'language':
      return {
        type: 'richmenuswitch',
        label,
        richMenuAliasId: menuAlias(other),
        data: writePostbackData({ type: 'command', command: 'language', locale: other }),
      };
  }
}

function tap(label: string, event: Tap): messagingApi.Action {
  return { type: 'postback', label, data: writePostbackData(event), displayText: label };
}
