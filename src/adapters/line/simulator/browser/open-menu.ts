import { showMenu } from './ask-server.ts';
import { build, buildButton } from './build-element.ts';
import type { Perform } from './draw-flex.ts';
import type { RichMenu } from './line-json.ts';
import type { Words } from './words.ts';

/** The rich menu below a talk, as this resident sees it. */
interface Menu {
  readonly element: HTMLElement;
  readonly toggle: () => Promise<void>;
  /** Another menu, by its alias: a phone does this itself, the bot only hears of it. */
  readonly switchTo: (alias: string) => Promise<void>;
}

export function openMenu(userId: string, words: Words, perform: Perform): Menu {
  const element = build('div', { class: 'menu', hidden: '' });
  const draw = (menu: RichMenu | null) =>
    element.replaceChildren(...(menu === null ? [words.noMenu] : drawMenu(menu, perform)));
  return {
    element,
    toggle: async () => {
      element.hidden = !element.hidden;
      if (!element.hidden) draw(await showMenu(userId));
    },
    switchTo: async (alias) => draw(await showMenu(userId, alias)),
  };
}

/** The picture with its areas laid over it; each says aloud what it is. */
function drawMenu({ richMenuId, size, areas }: RichMenu, perform: Perform): readonly HTMLElement[] {
  const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;
  const picture = build('img', { src: `/line/menus/${richMenuId}.png`, alt: '' });
  return [
    picture,
    ...areas.map(({ bounds, action }) => {
      const area = buildButton('', 'area', () => perform(action));
      area.setAttribute('aria-label', action.label ?? '');
      area.style.left = percent(bounds.x, size.width);
      area.style.top = percent(bounds.y, size.height);
      area.style.width = percent(bounds.width, size.width);
      area.style.height = percent(bounds.height, size.height);
      return area;
    }),
  ];
}
