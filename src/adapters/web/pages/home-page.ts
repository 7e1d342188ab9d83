import { markup } from './markup.ts';
import { drawPage, type PageContext } from './page.ts';
import { sayCounter } from './say-counter.ts';

/** The page a resident opens: what it is for, the chat, and another way for who cannot use it. */
export function drawHomePage(context: PageContext): string {
  const { locale, city, speak } = context;
  const chat = `/chat?lang=${locale}`;
  return drawPage(context, {
    title: speak('pages.home.title'),
    otherLanguage: locale === 'ja' ? '/en' : '/',
    head: markup`<script type="module" src="/koshin.js"></script>`,
    main: markup`
<h1>${speak('pages.home.title')}</h1>
<p class="lead">${speak('pages.home.lead')}</p>
<koshin-chat city="${city.id}" lang="${locale}"><p><a href="${chat}">${speak('pages.home.plain')}</a></p></koshin-chat>
<section class="about">
<h2>${speak('pages.home.aboutTitle')}</h2>
<ul>
<li>${speak('pages.home.private')}</li>
<li>${speak('pages.home.sourced')}</li>
<li>${sayCounter(context)}</li>
</ul>
<p><a href="${chat}">${speak('pages.home.plain')}</a></p>
<p><a href="/embed?lang=${locale}">${speak('pages.home.embed')}</a></p>
</section>`,
  });
}
