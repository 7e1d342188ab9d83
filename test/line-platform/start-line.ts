import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type RequestHandler } from 'express';
import { createLine } from '../../src/adapters/line/line.ts';
import type { LineBody } from '../../src/adapters/line/line-body.ts';
import type { LineReport } from '../../src/adapters/line/report.ts';
import { createPlatform, type Person, type Platform } from '../../src/adapters/line/simulator/platform.ts';
import { createPlatformApi } from '../../src/adapters/line/simulator/platform-api.ts';
import { turn } from '../../src/conversation/turn.ts';
import type { Answer } from '../../src/protocol/question.ts';
import type { Turn, World } from '../../src/protocol/world.ts';
import { openStore } from '../../src/store/open-store.ts';
import { lineWorld } from '../adapters/line/line-world.ts';
import { makeFolder } from '../store/open-test-store.ts';

const channelSecret = 'a secret of this test';
const channelAccessToken = 'a token of this test';

interface LineInTest {
  readonly platform: Platform;
  /** Where the bot takes webhooks. */
  readonly webhookUrl: string;
  readonly channelSecret: string;
  readonly channelAccessToken: string;
  /** LINE's API. */
  readonly apiBaseUrl: string;
  readonly reports: readonly LineReport[];
  /** What is kept of somebody's answers, by question. */
  readonly trailOf: (userId: string) => Promise<Readonly<Record<string, string>>>;
  readonly stop: () => Promise<void>;
}

interface Changes {
  readonly people?: readonly Person[];
  readonly world?: () => World;
  readonly turn?: Turn;
  readonly publicUrl?: string;
  readonly perMinute?: number;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  /** Stands before LINE's API: troubles of LINE's own. */
  readonly trouble?: RequestHandler;
}

/**
 * The bot with a real store, and a stand-in of LINE's platform, each listening on a port of its own: webhooks go in and
 * replies come out over HTTP.
 */
export async function startLine(changes: Changes = {}): Promise<LineInTest> {
  const { folder, remove } = makeFolder();
  const reports: LineReport[] = [];
  const lineApp = express();
  const lineServer = await listen(lineApp);
  const botApp = express();
  const botServer = await listen(botApp);
  const webhookUrl = `${addressOf(botServer)}/line/webhook`;

  const platform = createPlatform({
    channelSecret,
    ...(changes.clock && { clock: changes.clock }),
    webhookUrl: () => webhookUrl,
    people: changes.people ?? [
      { userId: 'U1', language: 'ja' },
      { userId: 'U2', language: 'en' },
    ],
  });
  if (changes.trouble) lineApp.use(changes.trouble);
  lineApp.use(createPlatformApi(platform, channelAccessToken));

  const store = await openStore<LineBody>({
    folder,
    sessionHours: 24,
    perMinute: changes.perMinute ?? 1000,
    push: 'fallback',
    pushQuota: 200,
    clock: changes.clock ?? Date.now,
    chance: () => 0.5,
    tell: () => {},
  });
  const line = createLine({
    channelSecret,
    channelAccessToken,
    apiBaseUrl: addressOf(lineServer),
    store,
    turn: changes.turn ?? turn,
    world: changes.world ?? lineWorld,
    publicUrl: changes.publicUrl ?? null,
    sessionHours: 24,
    clock: changes.clock ?? Date.now,
    report: (report) => reports.push(report),
  });
  botApp.post('/line/webhook', line.webhook);
  botApp.use('/line', line.router);
  store.startSending(line.deliver);

  return {
    platform,
    webhookUrl,
    channelSecret,
    channelAccessToken,
    apiBaseUrl: addressOf(lineServer),
    reports,
    trailOf: async (userId) => {
      let trail: readonly Answer[] = [];
      const looking = {
        id: crypto.randomUUID(),
        person: `talk:${userId}`,
        at: Date.now(),
        received: Date.now(),
      };
      await store.handle(looking, ({ session }) => {
        trail = session?.trail ?? [];
        return { type: 'ignore' };
      });
      return Object.fromEntries(trail.map(({ question, value }) => [question, value]));
    },
    stop: async () => {
      await close(botServer);
      await store.close(2000);
      await close(lineServer);
      remove();
    },
  };
}

async function listen(app: express.Express): Promise<Server> {
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
