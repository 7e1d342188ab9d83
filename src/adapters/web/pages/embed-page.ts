import type { Locale } from '../../../protocol/language.ts';
import { type Markup, markup } from './markup.ts';
import { drawPage, otherLocale, type PageContext } from './page.ts';

const attributes = ['city', 'lang', 'theme'] as const;
const properties = ['--koshin-accent', '--koshin-on-accent', '--koshin-font', '--koshin-radius'] as const;
const previews: readonly (readonly [Locale, 'light' | 'dark'])[] = [
  ['ja', 'light'],
  ['en', 'dark'],
];

/** How a city's web team puts the chat on its pages. @param origin where this server is reached */
export function drawEmbedPage(context: PageContext, origin: string): string {
  const { locale, city, speak } = context;
  const link = `<a href="${origin}/chat?lang=${locale}">${speak('pages.home.title')}</a>`;
  const script = `<script type="module" src="${origin}/koshin.js"></script>`;
  // The link stands there until the script is at work: for who has no scripts, and for browsers that are too old for it.
  const button = `<koshin-chat launcher city="${city.id}">${link}</koshin-chat>\n${script}`;
  const element = `<koshin-chat city="${city.id}" lang="${locale}">${link}</koshin-chat>\n${script}`;
  const frame = `<iframe src="${origin}/frame?lang=${locale}" title="${speak('pages.home.title')}" width="100%" height="760" allow="geolocation; clipboard-write"></iframe>`;
  const scriptPolicy = `script-src ${origin};\nconnect-src ${origin};`;
  const framePolicy = `frame-src ${origin};`;
  return drawPage(context, {
    title: speak('pages.embed.title'),
    otherLanguage: `/embed?lang=${otherLocale[locale]}`,
    main: markup`<h1>${speak('pages.embed.title')}</h1>
<p class="lead">${speak('pages.embed.lead')}</p>
${drawWay(speak('pages.embed.scriptTitle'), speak('pages.embed.script'), button)}
${drawWay(speak('pages.embed.elementTitle'), speak('pages.embed.element'), element)}
${drawWay(speak('pages.embed.frameTitle'), speak('pages.embed.frame'), frame)}
${drawWay(speak('pages.embed.linkTitle'), speak('pages.embed.link'), link)}
<h2>${speak('pages.embed.previewTitle')}</h2>
<div class="previews">${previews.map(
      ([preview, theme]) =>
        markup`<iframe src="/frame?lang=${preview}&amp;theme=${theme}" title="${speak('pages.embed.preview', { language: preview, theme })}" loading="lazy" height="640"></iframe>`,
    )}</div>
<h2>${speak('pages.embed.attributesTitle')}</h2>
<dl>${attributes.map((name) => markup`<dt><code>${name}</code></dt><dd>${speak(`pages.embed.attribute.${name}`)}</dd>`)}</dl>
<p>${speak('pages.embed.properties')}</p>
<ul>${properties.map((name) => markup`<li><code>${name}</code></li>`)}</ul>
<h2>${speak('pages.embed.policyTitle')}</h2>
<p>${speak('pages.embed.scriptPolicy')}</p>
${drawCode(scriptPolicy)}
<p>${speak('pages.embed.framePolicy')}</p>
${drawCode(framePolicy)}
<h2>${speak('pages.embed.recordersTitle')}</h2>
<p>${speak('pages.embed.recorders')}</p>
<h2>${speak('pages.embed.staticTitle')}</h2>
<p>${speak('pages.embed.static')}</p>
${drawCode('npm run build:web -- public')}`,
  });
}

function drawWay(title: string, text: string, code: string): Markup {
  return markup`<h2>${title}</h2><p>${text}</p>${drawCode(code)}`;
}

/** Long lines scroll, so the block can be reached by the keyboard. */
function drawCode(code: string): Markup {
  return markup`<pre tabindex="0"><code>${code}</code></pre>`;
}
