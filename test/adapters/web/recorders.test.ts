import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { meetChat } from './resident.ts';
import { type Stage, setStage } from './stage.ts';
import { hold } from './talks.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** A real recorder, of which others are made. It sees into shadow roots and records every word and key by default. */
const recorder = readFileSync(
  fileURLToPath(new URL('rrweb.umd.min.cjs', import.meta.resolve('rrweb'))),
  'utf8',
);

interface Recorder {
  readonly record: (options: object) => void;
}

/** As the recorders that are made of rrweb set it up. */
const recorders: readonly (readonly [string, object])[] = [
  ['rrweb', {}],
  ['PostHog', { blockClass: 'ph-no-capture' }],
  ['Sentry', { blockClass: 'sentry-block' }],
  ['Highlight', { blockClass: 'highlight-block' }],
];

/** What a talk to its answer leaves in the record of a page. */
async function recordTalk(options: object): Promise<string> {
  const page = await stage.visit('/');
  await page.evaluate(recorder);
  await page.evaluate((settings) => {
    const record: unknown[] = [];
    const { rrweb } = globalThis as unknown as { readonly rrweb: Recorder };
    Object.assign(globalThis, { record });
    rrweb.record({ ...settings, emit: (event: unknown) => record.push(event) });
  }, options);
  const resident = await meetChat(page);
  await hold(resident, 'expired');
  await resident.type('ひみつのことば');
  const seen = await page.evaluate(() =>
    JSON.stringify((globalThis as unknown as { readonly record: unknown }).record),
  );
  await page.close();
  return seen;
}

test.each(recorders)('%s records nothing of what is typed, pressed or answered', async (_name, options) => {
  const seen = await recordTalk(options);
  expect(seen).toContain('koshin-chat');
  for (const secret of ['昭和60', '1985年', 'ひみつ']) {
    expect([secret, seen.includes(secret)]).toEqual([secret, false]);
  }
});

test('the recorder would see it if it were not asked to leave it out', async () => {
  const seen = await recordTalk({ blockClass: 'nobody-says-this' });
  expect(seen).toContain('昭和60');
});
