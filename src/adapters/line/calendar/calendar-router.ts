import express, { type Router } from 'express';
import type { Locale } from '../../../protocol/language.ts';
import type { PhraseKey } from '../../../protocol/phrase-key.ts';
import { bundleScript } from '../bundle-script.ts';

/** The page may load its own script and style, and send nothing anywhere. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'";

const style = `:root{color-scheme:light dark;font-family:system-ui,sans-serif;line-height:1.6}
body{margin:0 auto;max-width:32rem;padding:1rem}
button{font:inherit;font-weight:700;padding:.8rem 1.5rem;min-height:44px;border:0;border-radius:8px;background:#0017c1;color:#fff;cursor:pointer}
li{margin-block:.5rem}`;

/**
 * The page that a button in the talk opens in the phone's own browser. It is the same for everybody: the days come in
 * the fragment of the address, which never reaches a server.
 */
export function createCalendarRouter(speak: (key: PhraseKey, locale: Locale) => string): Router {
  const router = express.Router();
  let script: Promise<string> | null = null;
  router.get('/calendar.js', async (_request, response) => {
    script ??= bundleScript(new URL('./browser/entry.ts', import.meta.url));
    response.type('text/javascript').send(await script);
  });
  router.get('/calendar.css', (_request, response) => {
    response.type('text/css').send(style);
  });
  for (const locale of ['ja', 'en'] as const)
    router.get(`/${locale}`, (_request, response) => {
      const page = drawPage(locale, (key) => speak(key, locale));
      response
        .set({ 'content-security-policy': policy, 'referrer-policy': 'no-referrer' })
        .type('html')
        .send(page);
    });
  return router;
}

function drawPage(locale: Locale, speak: (key: PhraseKey) => string): string {
  const title = escapeHtml(speak('line.calendar.title'));
  const words = {
    first: speak('line.calendar.first'),
    last: speak('line.calendar.last'),
    save: speak('line.calendar.save'),
    none: speak('line.calendar.none'),
  };
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/line/calendar/calendar.css">
<script type="application/json" id="words">${JSON.stringify(words).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/line/calendar/calendar.js"></script>
</head>
<body>
<main>
<h1>${title}</h1>
<div id="days"></div>
<p>${escapeHtml(speak('line.calendar.private'))}</p>
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
