import { hideFromRecorders } from '../hide-from-recorders.ts';
import { css } from './print.css';
import { css as pageCss } from './print-page.css';

/**
 * Prints the answer on a sheet of its own. Whatever page the chat stands in: a copy of the card is laid over it for the
 * printer alone, and taken away afterwards.
 */
export function printCard(card: Element, styles: readonly CSSStyleSheet[]): void {
  const sheet = document.createElement('koshin-sheet');
  const root = sheet.attachShadow({ mode: 'open' });
  const copy = card.cloneNode(true) as Element;
  for (const folded of copy.querySelectorAll('details')) folded.open = true;
  copy.append(gatherSources(copy));
  const body = document.createElement('div');
  body.className = 'chat paper';
  hideFromRecorders(body);
  body.lang = card.closest('[lang]')?.getAttribute('lang') ?? '';
  body.append(copy);
  root.append(body);
  root.adoptedStyleSheets = [...styles, makeSheet(css)];
  const pageStyle = makeSheet(pageCss);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, pageStyle];
  document.body.append(sheet);
  addEventListener(
    'afterprint',
    () => {
      sheet.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== pageStyle);
    },
    { once: true },
  );
  print();
}

/** On paper each source stands once, at the end, with its address written out. */
function gatherSources(card: Element): Element {
  const list = document.createElement('ul');
  list.className = 'gathered';
  const seen = new Set<string>();
  for (const link of card.querySelectorAll<HTMLAnchorElement>('.sources a')) {
    if (seen.has(link.textContent)) continue;
    seen.add(link.textContent);
    const item = document.createElement('li');
    item.textContent = `${link.textContent} ${link.href}`;
    list.append(item);
  }
  return list;
}

function makeSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
