import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { buildWeb } from './adapters/web/build/build-web.ts';
import { momentInTokyo } from './adapters/web/moment-in-tokyo.ts';
import { createWebRouter } from './adapters/web/router.ts';
import { readCity } from './city/read-city.ts';
import { readPlaces } from './city/read-places.ts';
import type { World } from './protocol/world.ts';
import { readTexts } from './read-texts.ts';
import { readSettings } from './settings.ts';

/**
 * The only place that reads the environment and the clock, that knows what is stored where, and that listens.
 * A wrong setting, city file or text stops the start.
 */
const settings = readSettings(process.env);
const { asOf, publicUrl } = settings;
const city = readCity(settings.city);
const places = readPlaces(city);
const texts = { ja: readTexts('ja'), en: readTexts('en') };
const world = (): World => ({
  city,
  now: asOf ?? momentInTokyo(new Date()),
  texts,
  places,
  mayShowBirthYear: true,
});

const app = express();
app.disable('x-powered-by');
app.set('trust proxy', settings.trustProxy);
app.get('/healthz', (_request, response) => {
  response.json({ status: 'ok' });
});
app.use(
  await createWebRouter({
    city,
    texts,
    asOf,
    world,
    files: await buildWeb({ city, places, texts, asOf }),
    requestsPerMinute: settings.apiRateLimit,
    apiOrigins: settings.apiOrigins,
    publicUrl,
  }),
);

const server = createServer(app).listen(settings.port, () => {
  const { port } = server.address() as AddressInfo;
  console.log(`Koshin for ${city.name.en} is ready: ${publicUrl ?? `http://localhost:${port}`}`);
  if (asOf !== null) console.log(`It answers as of ${asOf} in Japan, not as of now (AS_OF)`);
  if (settings.line === null) console.log('LINE is off: LINE_CHANNEL_SECRET and LINE_CHANNEL_ACCESS_TOKEN are not set');
});
