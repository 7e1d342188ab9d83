import { readFileSync } from 'node:fs';
import { buildWeb } from '../../src/adapters/web/build/build-web.ts';
import { readCity } from '../../src/city/read-city.ts';
import { readPlaces } from '../../src/city/read-places.ts';
import { readAsking } from '../../src/read-asking.ts';
import { readTexts } from '../../src/read-texts.ts';
import type { Contender, Step } from './contender.ts';

/** Koshin's widget as the server builds it, on a day that stands still. */
export async function buildOurs(): Promise<Contender> {
  const city = await readCity('hiroshima');
  const texts = { ja: readTexts('ja'), en: readTexts('en') };
  const files = await buildWeb({
    city,
    places: readPlaces(city),
    texts,
    asking: readAsking(),
    asOf: '2026-11-22T10:00',
  });
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return {
    id: 'koshin',
    name: 'Koshin',
    version,
    files,
    head: `<script type="module" src="koshin.js" data-city="${city.id}"></script>`,
    fetchesWhenIdle: true,
    reading: /\/(read|asking)-/,
    host: 'koshin-chat',
    opener: 'button',
    message: '.exchange',
    latest: '.ask legend, #question, #answer',
    pause: 0,
    steps: [
      giveDate('昭和60', '9', '15'),
      giveDate('2022', '6', '10'),
      choose('受け取ったときのもの'),
      choose('本人'),
      choose('なくしていない'),
      choose('中区'),
    ],
  };
}

function giveDate(year: string, month: string, day: string): Step {
  const fill = { 'input[name=year]': year, 'input[name=month]': month, 'input[name=day]': day };
  return { fill, press: 'form.date .go' };
}

function choose(label: string): Step {
  return { fill: {}, press: '.choices button', label };
}
