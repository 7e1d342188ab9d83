import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { pino } from 'pino';
import { createLine } from './adapters/line/line.ts';
import type { LineBody } from './adapters/line/line-body.ts';
import { startSimulator } from './adapters/line/simulator/simulator.ts';
import { describeError } from './adapters/operations/describe-error.ts';
import { logHappening } from './adapters/operations/log-happening.ts';
import { createMeters } from './adapters/operations/meters.ts';
import { createOperationsRouter } from './adapters/operations/router.ts';
import { buildWeb } from './adapters/web/build/build-web.ts';
import { endWith } from './adapters/web/end-with.ts';
import { createWebRouter } from './adapters/web/router.ts';
import { CityFileError } from './city/city-file-error.ts';
import { readCity } from './city/read-city.ts';
import { readPlaces } from './city/read-places.ts';
import { turn } from './conversation/turn.ts';
import type { Happening } from './protocol/store.ts';
import type { World } from './protocol/world.ts';
import { readAsking } from './read-asking.ts';
import { readTexts } from './read-texts.ts';
import { decideRenewal } from './rules/decide-renewal.ts';
import { momentInTokyo } from './rules/moment-in-tokyo.ts';
import { checkWithCity, type LineSettings, readSettings, type Settings, SettingsError } from './settings.ts';
import { StoreRefused } from './store/failures.ts';
import { openStore } from './store/open-store.ts';
import { read } from './understanding/read.ts';

/**
 * The only place that reads the environment and the clock, that knows what is stored where, and that listens.
 * A wrong setting, city file or database stops the start with a sentence that says what was expected.
 */
const mendable = [SettingsError, CityFileError, StoreRefused];
const log = pino({ level: 'info' });
const settings = await orStop(() => readSettings(process.env));
const { asOf, publicUrl } = settings;
const city = await orStop(() => readCity(settings.city));
await orStop(() => checkWithCity(settings, city));
const places = readPlaces(city);
const texts = { ja: readTexts('ja'), en: readTexts('en') };
const asking = readAsking();

/** All that a turn may know, at this moment in Japan. */
function world(): World {
  const now = asOf ?? momentInTokyo(new Date());
  return { city, now, texts, places, asking, read, decide: decideRenewal, mayShowBirthYear: true };
}

const meters = createMeters();

/** Counts what happened, and logs what staff should know. Neither says anything of a person. */
function tell(happening: Happening): void {
  meters.countHappening(happening);
  logHappening(log, happening);
}

function logFault(error: unknown): void {
  log.error({ error: describeError(error, 'placesOnly') }, 'a request failed');
}

const app = express();
app.disable('x-powered-by');
app.set('trust proxy', settings.trustProxy);
let stopping = false;
app.use(
  createOperationsRouter({
    meters,
    measureOutbox: async () => line?.measure() ?? null,
    isStopping: () => stopping,
  }),
);
const line = await orStop(() =>
  settings.line ? startLine(settings.line, settings) : settings.simulateLine ? simulateLine() : null,
);
if (line !== null) app.use('/line', line.router);
app.use(
  await createWebRouter({
    city,
    texts,
    asOf,
    world,
    files: await buildWeb({ city, places, texts, asking, asOf }),
    requestsPerMinute: settings.apiRateLimit,
    apiOrigins: settings.apiOrigins,
    publicUrl,
    report: logFault,
  }),
  endWith(logFault),
);

/** Longer than balancers keep a connection that is idle (60 s): else one sends into a connection just being closed. */
const keepAliveTimeout = 75_000;

const server = createServer({ keepAliveTimeout }, (request, response) => {
  const [path] = request.url?.split('?') ?? [];
  if (line === null || request.method !== 'POST' || path !== '/line/webhook') {
    app(request, response);
    return;
  }
  response.once('finish', () => meters.countResponse('line', response.statusCode));
  void line.webhook(request, response);
}).listen(settings.port, () => {
  const { port } = server.address() as AddressInfo;
  if (settings.line === null)
    console.log('LINE is off: LINE_CHANNEL_SECRET and LINE_CHANNEL_ACCESS_TOKEN are not set');
  if (settings.simulateLine) console.log(`Try it without LINE: http://localhost:${port}/line`);
  if (asOf !== null) console.log(`It answers as of ${asOf} in Japan, not as of now (AS_OF)`);
  console.log(`Koshin for ${city.name.en} is ready: ${publicUrl ?? `http://localhost:${port}`}`);
});
server.on('error', (error) => {
  console.error(`PORT=${settings.port}: ${error.message}`);
  // The sender's loop would keep a server alive that nobody can reach.
  process.exit(1);
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());

/** The store is opened only for LINE: nobody else leaves anything here. */
async function startLine(
  { channelSecret, channelAccessToken, apiBaseUrl, ...limits }: LineSettings,
  { dataFolder, databaseUrl, key }: Pick<Settings, 'dataFolder' | 'databaseUrl' | 'key'>,
  pages = publicUrl,
) {
  const store = await openStore<LineBody>({
    folder: dataFolder,
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(key !== undefined && { key }),
    sessionHours: settings.sessionHours,
    perMinute: limits.messagesPerMinute,
    push: city.line.push,
    pushQuota: limits.pushQuota,
    clock: Date.now,
    chance: Math.random,
    tell,
  });
  const { webhook, router, deliver } = createLine({
    channelSecret,
    channelAccessToken,
    apiBaseUrl,
    store,
    turn,
    world,
    publicUrl: pages,
    sessionHours: settings.sessionHours,
    clock: Date.now,
    report: (report) => {
      if (report.type === 'turnFailed') tell(report);
      else if (report.type === 'notStored')
        log.error({ error: describeError(report.error, 'withMessage') }, report.type);
      else log.warn(report, 'LINE');
    },
  });
  await store.startSending(deliver);
  return { webhook, router, measure: store.measure, close: store.close };
}

/** LINE without LINE: a stand-in sends the webhooks and takes the replies. What is said there is kept for this run. */
async function simulateLine(): Promise<Awaited<ReturnType<typeof startLine>>> {
  const { port } = settings;
  const simulator = await startSimulator({
    webhookUrl: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/line/webhook`,
    city,
    texts,
  });
  const dataFolder = mkdtempSync(join(tmpdir(), 'koshin-simulator-'));
  const { router, ...started } = await startLine(
    { ...simulator, dataApiBaseUrl: undefined, messagesPerMinute: 1000, pushQuota: 200 },
    { dataFolder, databaseUrl: undefined, key: undefined },
    publicUrl ?? (port === 0 ? null : `http://localhost:${port}`),
  );
  return {
    ...started,
    router: express.Router().use(router, simulator.router),
    close: async (within) => {
      await started.close(within);
      await simulator.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Takes nothing new, finishes what is in hand within ten seconds, keeps the rest for the next start. */
async function stop(): Promise<void> {
  stopping = true;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await line?.close(10_000);
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 1_000))]);
  // Connections that a client holds open do not keep a stopped server alive.
  process.exit(0);
}

/** What staff can mend is said in a sentence, without a stack. */
async function orStop<Value>(start: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await start();
  } catch (error) {
    if (!mendable.some((kind) => error instanceof kind)) throw error;
    console.error((error as Error).message);
    // What was opened before the mistake was found would keep the process alive.
    process.exit(1);
  }
}
