import { render } from 'lit/html.js';
import type { Locale } from '../../../protocol/language.ts';
import { css } from './chat.css';
import { hideFromRecorders } from './hide-from-recorders.ts';
import { setRestAside } from './set-aside.ts';
import { drawChat } from './view/draw-chat.ts';
import { drawLoading } from './view/draw-loading.ts';
import type { Page } from './view/page.ts';

/** Where the chat is drawn. */
export interface Screen {
  readonly draw: (page: Page) => void;
  /** Before there is a talk: at work, or, with `retry`, stopped by the network. */
  readonly drawLoading: (locale: Locale, retry?: () => void) => void;
  /** Draws pages where nobody sees them: from then on each drawing is quick. */
  readonly rehearse: (pages: readonly Page[]) => void;
  /** Puts the focus where the next act is, and brings that into sight. */
  readonly moveFocus: (selector: string) => void;
  /** The same after a reply, of which the beginning comes into sight, wherever the focus goes. */
  readonly showReply: (selector: string) => void;
  readonly hasFocus: (selector: string) => boolean;
  /** Empties the line of typing where it still holds these words; without words, every field. */
  readonly empty: (words?: string) => void;
  /** Puts something else in place of the chat, for good. */
  readonly replace: (element: Element) => void;
  readonly remove: () => void;
}

export function openScreen(root: ShadowRoot): Screen {
  const mount = document.createElement('div');
  let giveBack: (() => void) | null = null;
  hideFromRecorders(mount);
  root.append(mount);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return {
    draw: (page) => {
      render(drawChat(page), mount);
      coverPage(page.isCovering);
    },
    drawLoading: (locale, retry) => render(drawLoading(locale, retry), mount),
    rehearse: (pages) => {
      const backstage = document.createElement('div');
      for (const page of pages) render(drawChat(page), backstage);
    },
    moveFocus: (selector) => {
      const target = focus(selector);
      if (latest()?.contains(target)) showLatest();
      else target?.scrollIntoView({ block: 'nearest' });
    },
    showReply: (selector) => {
      focus(selector);
      showLatest();
    },
    hasFocus: (selector) => root.activeElement?.matches(selector) ?? false,
    empty: (words) => {
      for (const field of root.querySelectorAll<HTMLInputElement>(
        words === undefined ? 'input' : '[data-typing]',
      ))
        if (words === undefined || field.value.trim() === words) field.value = '';
    },
    replace: (element) => {
      coverPage(false);
      mount.replaceChildren(element);
    },
    remove: () => {
      coverPage(false);
      mount.remove();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };

  function coverPage(isCovering: boolean): void {
    giveBack?.();
    giveBack = isCovering ? setRestAside(root.host) : null;
  }

  function focus(selector: string): HTMLElement | null {
    const target =
      root.querySelector<HTMLElement>(selector) ?? root.querySelector<HTMLElement>('[data-next]');
    target?.focus({ preventScroll: true });
    return target;
  }

  function latest(): Element | null {
    return root.querySelector('[data-latest]');
  }

  /**
   * It may be longer than what is seen of it: it begins at the upper edge, wherever one has scrolled before. Called once
   * for a reply: a second call ends the first, which scrolls smoothly, before it has moved anything.
   */
  function showLatest(): void {
    latest()?.scrollIntoView({ block: 'start' });
  }
}
