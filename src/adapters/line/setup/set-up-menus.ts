import { HTTPFetchError, type LineBotClient } from '@line/bot-sdk';
import type { Locale } from '../../../protocol/language.ts';
import { menuAction, menuAlias, menuAreas, menuSize } from '../menu/menu-areas.ts';
import type { MenuParts } from '../menu/read-menus.ts';

/** By this name an earlier menu of ours is known again. */
const nameOf = (locale: Locale) => `Koshin ${locale}`;

/**
 * Puts the menus in place: makes them anew (a menu's picture cannot be changed), points their aliases at the new
 * ones, makes the first one the account's default, and only then deletes the menus of an earlier run. At every moment
 * residents have a menu.
 */
export async function setUpMenus(client: LineBotClient, menus: readonly MenuParts[]): Promise<void> {
  const before = await client.getRichMenuList();
  const ids: string[] = [];
  for (const menu of menus) ids.push(await createMenu(client, menu));
  for (const [index, { locale }] of menus.entries())
    await pointAlias(client, menuAlias(locale), ids[index] ?? '');
  await client.setDefaultRichMenu(ids[0] ?? '');
  const names = menus.map(({ locale }) => nameOf(locale));
  for (const { name, richMenuId } of before.richmenus)
    if (names.includes(name)) await client.deleteRichMenu(richMenuId);
}

async function createMenu(client: LineBotClient, { locale, speak, image }: MenuParts): Promise<string> {
  const { richMenuId } = await client.createRichMenu({
    size: menuSize,
    selected: true,
    name: nameOf(locale),
    chatBarText: speak('line.menu.bar'),
    areas: menuAreas.map((area) => ({
      bounds: area.bounds,
      action: menuAction(area, speak(area.label), locale),
    })),
  });
  await client.setRichMenuImage(richMenuId, new Blob([image], { type: 'image/png' }));
  return richMenuId;
}

async function pointAlias(client: LineBotClient, richMenuAliasId: string, richMenuId: string): Promise<void> {
  try {
    await client.getRichMenuAlias(richMenuAliasId);
  } catch (error) {
    if (!(error instanceof HTTPFetchError) || error.status !== 404) throw error;
    await client.createRichMenuAlias({ richMenuAliasId, richMenuId });
    return;
  }
  await client.updateRichMenuAlias(richMenuAliasId, { richMenuId });
}
