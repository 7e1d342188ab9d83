import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { anArrival, keeping, makeFolder, openTestStore } from '../open-test-store.ts';
import { until } from '../until.ts';

const root = join(import.meta.dirname, '../../..');
const { folder, remove } = makeFolder();
afterEach(remove);

/** Runs `npm run outbox` as staff do, beside the server. */
function runOutbox(...words: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'scripts/outbox.ts'), ...words],
    {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], KOSHIN_DATA: folder },
    },
  );
  return { said: stdout + stderr, status };
}

test('staff list what did not arrive, and have it sent again, while the server runs', async () => {
  const store = await openTestStore({ folder });
  const heard: string[] = [];
  let refuses = true;
  await store.startSending(async ({ body }) => {
    if (refuses) return { type: 'refused', status: 401 };
    heard.push(...body);
    return { type: 'delivered' };
  });
  expect(runOutbox()).toEqual({ said: 'Every answer has arrived or is on its way\n', status: 0 });

  await store.handle(anArrival('U1', Date.now()), () => keeping('secret words'));
  await until(async () => (await store.measure()).depth.dead === 1);
  const { said, status } = runOutbox();
  expect(said).toMatch(/^number .*\n1 +dead +reply +1 +\d{4}-\d\d-\d\dT.*\n$/);
  expect(status).toBe(0);

  refuses = false;
  expect(runOutbox('resend', '1').said).toBe('1 will be tried again by the server\n');
  await until(() => heard.length === 1);
  expect(runOutbox('resend', 'all').said).toBe('There is nothing to send again\n');
  expect(runOutbox('send').status).toBe(1);
  await store.close(1000);
}, 60_000);
