import type { Locale } from '../../../protocol/language.ts';
import type { PhraseKey } from '../../../protocol/phrase-key.ts';
import type { Here, Words } from './browser/words.ts';

type Speak = (key: PhraseKey) => string;

/** The page with two phones side by side, in a language. @param here where the residents are */
export function drawSimulatorPage(locale: Locale, speak: Speak, here: Here | null): string {
  const say = (key: PhraseKey) => escapeHtml(speak(key));
  const other = locale === 'ja' ? 'en' : 'ja';
  const select = (id: string, label: PhraseKey, options: readonly (readonly [string, PhraseKey])[]) =>
    `<label>${say(label)} <select id="${id}">${options
      .map(([value, name]) => `<option value="${value}">${say(name)}</option>`)
      .join('')}</select></label>`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('line.simulator.title')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/line/simulator.css">
<script type="application/json" id="words">${JSON.stringify(wordsIn(speak, here)).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/line/simulator.js"></script>
</head>
<body>
<header>
<h1>${say('line.simulator.title')}</h1>
<p>${say('line.simulator.about')}</p>
<p><a href="/line?lang=${other}" lang="${other}" hreflang="${other}">${say('line.simulator.otherLanguage')}</a></p>
<div class="settings">
${select('client', 'line.simulator.client', [
  ['phone', 'line.simulator.onPhone'],
  ['pc', 'line.simulator.onPc'],
])}
${select('font', 'line.simulator.font', [
  ['normal', 'line.simulator.fontNormal'],
  ['large', 'line.simulator.fontLarge'],
  ['largest', 'line.simulator.fontLargest'],
])}
${select('theme', 'line.simulator.theme', [
  ['light', 'line.simulator.light'],
  ['dark', 'line.simulator.dark'],
])}
</div>
</header>
<main>
<div id="phones"></div>
<section aria-labelledby="traffic-title"><h2 id="traffic-title">${say('line.simulator.traffic')}</h2><div id="traffic"></div></section>
</main>
</body>
</html>
`;
}

function wordsIn(speak: Speak, here: Here | null): Words {
  return {
    quickReplies: speak('line.simulator.quickReplies'),
    message: speak('line.simulator.message'),
    send: speak('line.simulator.send'),
    follow: speak('line.simulator.follow'),
    menu: speak('line.simulator.menu'),
    sticker: speak('line.simulator.sticker'),
    photo: speak('line.simulator.photo'),
    location: speak('line.simulator.location'),
    block: speak('line.simulator.block'),
    unsend: speak('line.simulator.unsend'),
    here,
    noMenu: speak('line.simulator.noMenu'),
    day: speak('line.simulator.day'),
    cancel: speak('line.simulator.cancel'),
    firstResident: speak('line.simulator.firstResident'),
    secondResident: speak('line.simulator.secondResident'),
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
