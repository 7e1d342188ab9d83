import { markup } from '../pages/markup.ts';
import { drawPage, otherLocale, type PageContext } from '../pages/page.ts';
import { sayCounter } from '../pages/say-counter.ts';

/** The page for a fault of ours: it says nothing of it, and leads to people and back to the beginning. */
export function drawFaultPage(context: PageContext): string {
  const { locale, speak } = context;
  const title = speak('pages.plain.faultTitle');
  return drawPage(context, {
    title,
    otherLanguage: `/chat?lang=${otherLocale[locale]}`,
    main: markup`<h1>${title}</h1>
<p>${speak('pages.plain.fault')}</p>
<p><a href="/chat?lang=${locale}">${speak('pages.plain.startOver')}</a></p>
<p>${sayCounter(context)}</p>`,
  });
}
