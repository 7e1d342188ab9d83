import { z } from 'zod';
import type { Locale } from '../../../protocol/language.ts';
import type { Letter } from '../../../protocol/store.ts';
import type { LineClient } from '../client.ts';
import type { LineBody } from '../line-body.ts';
import { isTalk, lineIdOf } from '../person.ts';
import { menuAlias } from './menu-areas.ts';

/** So long the change of a menu may take. Milliseconds. */
const menuLimit = 5000;
/** So long it is believed which menu an alias stands for: staff change it by `npm run line:setup`. Milliseconds. */
const menuBelieved = 60_000;

const alias = z.object({ richMenuId: z.string() });

/**
 * Gives a person the menu of their language after a letter that changed it, or made it known. `locale` is the language
 * of first words. Where it does not come about, they have the account's own.
 */
export type LinkMenu = (letter: Letter<LineBody>, locale: Locale) => void;

export function createMenuLinker(client: LineClient): LinkMenu {
  const menus = new Map<Locale, Promise<string | undefined>>();
  return ({ person, body }, locale) => {
    const language = menuAfter(body, locale);
    if (language === undefined || !isTalk(person)) return;
    findMenu(language)
      .then((id) =>
        id === undefined ? undefined : client.linkMenu(lineIdOf(person), id, AbortSignal.timeout(menuLimit)),
      )
      .catch(() => {});
  };

  /** The menu of a language, where the city has set one up. */
  function findMenu(locale: Locale): Promise<string | undefined> {
    const known = menus.get(locale);
    if (known !== undefined) return known;
    const found = client
      .findMenu(menuAlias(locale), AbortSignal.timeout(menuLimit))
      .then((answer) => alias.safeParse(answer.body).data?.richMenuId);
    menus.set(locale, found);
    const forget = () => menus.delete(locale);
    setTimeout(forget, menuBelieved).unref();
    found.catch(forget);
    return found;
  }
}

/** The language of the menu after a body; undefined where the menu stays. */
function menuAfter(body: LineBody, locale: Locale): Locale | undefined {
  if (body.type === 'said') return body.menu;
  return body.type === 'firstWords' ? locale : undefined;
}
