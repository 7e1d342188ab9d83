import { randomBytes } from 'node:crypto';
import { createPlatform, type Platform } from '../../src/adapters/line/simulator/platform.ts';
import type { StoreSettings } from '../../src/store/open-store.ts';
import { findFreePort } from '../real/free-port.ts';
import { openTestStore } from '../store/open-test-store.ts';
import { until } from '../store/until.ts';
import { type FaultyLine, startFaultyLine, type Trouble } from './faulty-line.ts';
import { type KillableServer, makeKillableServer } from './servers.ts';

const channelSecret = 'a secret of this test';
const key = randomBytes(32).toString('base64');

/** Residents U0, U1 … on a platform, and the servers that answer them. */
export interface Crowd {
  readonly platform: Platform;
  readonly line: FaultyLine;
  readonly servers: readonly KillableServer[];
}

interface Gathering {
  readonly people: number;
  /** Where the servers' database is. */
  readonly env: Readonly<Record<string, string>>;
  readonly instances: number;
  /** Which trouble the next reply or push meets. */
  readonly trouble: () => Trouble;
  /** From 0 up to 1, new at each call. */
  readonly chance: () => number;
}

/** Makes a platform in front of servers, which are not started yet: each webhook goes to any of them. */
export async function gatherCrowd(gathering: Gathering): Promise<Crowd> {
  const { people, env, instances, trouble, chance } = gathering;
  let platform: Platform;
  const line = await startFaultyLine(() => platform, trouble);
  const servers: KillableServer[] = [];
  for (let nth = 0; nth < instances; nth += 1)
    servers.push(
      makeKillableServer(await findFreePort(), {
        ...env,
        KOSHIN_KEY: key,
        AS_OF: '2026-11-23',
        LINE_CHANNEL_SECRET: channelSecret,
        LINE_CHANNEL_ACCESS_TOKEN: 'token',
        LINE_API_BASE_URL: line.url,
        LINE_MESSAGES_PER_MINUTE: '1000',
      }),
    );
  platform = createPlatform({
    channelSecret,
    webhookUrl: () =>
      `${(servers[Math.floor(chance() * servers.length)] as KillableServer).url}/line/webhook`,
    people: Array.from({ length: people }, (_, nth) => ({ userId: `U${nth}`, language: 'ja' })),
  });
  return { platform, line, servers };
}

/** The answers a store holds of every resident, by question, once nothing is left to be sent. */
export async function readTrails(
  people: number,
  settings: Partial<StoreSettings> & { readonly folder: string },
): Promise<ReadonlyMap<number, Readonly<Record<string, string>>>> {
  const store = await openTestStore({ key, ...settings });
  const trails = new Map<number, Readonly<Record<string, string>>>();
  for (let nth = 0; nth < people; nth += 1)
    await store.handle(
      { id: `look-${nth}`, person: `talk:U${nth}`, at: Date.now(), received: Date.now() },
      (seen) => {
        const entries = seen.session?.trail.map(({ question, value }) => [question, value] as const) ?? [];
        trails.set(nth, Object.fromEntries(entries));
        return { type: 'ignore' };
      },
    );
  // `uncertain` may be left where LINE confirmed none of a letter's tries; whether it arrived is checked with the replies.
  await until(async () => {
    const { uncertain: _, ...depth } = (await store.measure()).depth;
    return Object.values(depth).every((count) => count === 0);
  }, 60_000);
  await store.close(0);
  return trails;
}

/** How many calls LINE carried out for each resident: one for each thing they did, no more and no fewer. */
export function repliesByPerson(platform: Platform): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const traffic of platform.traffic())
    if (traffic.kind === 'call' && traffic.userId !== null && traffic.status === 200)
      counted.set(traffic.userId, (counted.get(traffic.userId) ?? 0) + 1);
  return counted;
}
