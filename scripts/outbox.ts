/**
 * `npm run outbox` lists answers that did not reach their people, `npm run outbox -- resend 12` or `resend all` lets
 * the server try again. Nothing it shows says who, or what. It may run while the server runs.
 */
import { readCity } from '../src/city/read-city.ts';
import { readSettings } from '../src/settings.ts';
import { openStore } from '../src/store/open-store.ts';

const [command = 'list', which = ''] = process.argv.slice(2);
const { dataFolder, databaseUrl, key, sessionHours, city } = readSettings(process.env);
const store = await openStore<unknown>({
  folder: dataFolder,
  ...(databaseUrl !== undefined && { databaseUrl }),
  ...(key !== undefined && { key }),
  sessionHours,
  perMinute: 1,
  push: readCity(city).line.push,
  pushQuota: 0,
  clock: Date.now,
  chance: Math.random,
  tell: () => {},
});

if (command === 'list') await list();
else if (command === 'resend' && /^(all|\d+)$/.test(which)) await resend();
else {
  console.error('Say nothing for a list, "resend all", or "resend" and a number of the list');
  process.exitCode = 1;
}
await store.close(0);

async function list(): Promise<void> {
  const letters = await store.listUndelivered();
  console.log(
    letters.length === 0
      ? 'Every answer has arrived or is on its way'
      : 'number  state      kind      tries  written',
  );
  for (const { id, state, kind, tries, madeAt } of letters)
    console.log(
      `${String(id).padEnd(7)} ${state.padEnd(10)} ${kind.padEnd(9)} ${String(tries).padEnd(6)} ${new Date(madeAt).toISOString()}`,
    );
}

async function resend(): Promise<void> {
  const count = await store.resend(which === 'all' ? 'all' : Number(which));
  console.log(count === 0 ? 'There is nothing to send again' : `${count} will be tried again by the server`);
}
