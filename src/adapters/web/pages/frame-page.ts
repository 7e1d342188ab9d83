import { markup } from './markup.ts';
import type { PageContext } from './page.ts';

/**
 * Nothing but the chat, to stand in somebody else's page as a frame: that page's scripts cannot look into it. The plain page
 * may stand in no frame, so the link to it takes the whole window.
 */
export function drawFramePage(
  { locale, city, speak, style }: PageContext,
  theme: 'light' | 'dark' | null,
): string {
  return markup`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${speak('pages.home.title')}</title>
<link rel="stylesheet" href="${style}">
<link rel="icon" href="data:,">
<script type="module" src="/koshin.js"></script>
</head>
<body class="frame">
<main><h1 class="unseen">${speak('pages.home.title')}</h1>
<koshin-chat city="${city.id}" lang="${locale}"${theme && markup` theme="${theme}"`}><a href="/chat?lang=${locale}" target="_top">${speak('pages.home.plain')}</a></koshin-chat></main>
</body>
</html>
`.html;
}
