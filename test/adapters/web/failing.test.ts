import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import express from 'express';
import { endWith } from '../../../src/adapters/web/end-with.ts';
import { createWebRouter } from '../../../src/adapters/web/router.ts';
import { readCity } from '../../../src/city/read-city.ts';
import { readTexts } from '../../../src/read-texts.ts';

/** What a turn fails with may quote what was typed. */
const fault = new Error('cannot read 1985-09-15');
const reported: unknown[] = [];
const server = createServer();
let url: string;
const report = (error: unknown) => reported.push(error);

beforeAll(async () => {
  // Under test, Express prints nothing by itself.
  const app = express().set('env', 'production');
  app.get('/begins', (_request, response) => {
    response.write('begun');
    throw fault;
  });
  app.use(
    await createWebRouter({
      city: readCity('hiroshima'),
      texts: { ja: readTexts('ja'), en: readTexts('en') },
      asOf: null,
      world: () => {
        throw fault;
      },
      files: [{ path: 'koshin/pages.css', type: 'text/css', body: Buffer.from(''), immutable: true }],
      requestsPerMinute: 0,
      apiOrigins: '*',
      publicUrl: null,
      report,
    }),
    endWith(report),
  );
  await new Promise<void>((resolve) => server.on('request', app).listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  reported.length = 0;
});

const turn = { locale: 'ja', trail: [], event: { type: 'start' } };

test('a turn of the API that fails says no more than that, and is reported', async () => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/api/turn`, { headers, body: JSON.stringify(turn), method: 'POST' });
  expect([response.status, await response.text()]).toEqual([500, 'Internal Server Error']);
  expect(reported).toEqual([fault]);
});

describe.each([
  ['ja', 'en', /すみません.*はじめからやり直してください/],
  ['en', 'ja', /Sorry.*Please start over/],
] as const)('a plain page in %s that fails', (lang, other, kind) => {
  const form = new URLSearchParams({
    state: JSON.stringify({ ...turn, locale: lang }),
    text: '1985-09-15',
  });
  test.each([
    ['as the first', {}],
    ['after an answer', { method: 'POST', body: form }],
  ])('%s, says so kindly with a way on, and is reported', async (_name, request) => {
    const headers = { 'accept-language': other };
    const response = await fetch(`${url}/chat?lang=${lang}`, { headers, ...request });
    const page = await response.text();
    expect([response.status, response.headers.get('cache-control')]).toEqual([500, 'no-store']);
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page).toMatch(kind);
    expect(page).toContain(`<a href="/chat?lang=${lang}">`);
    expect(page).toContain('href="tel:050-5799-1215"');
    expect(page).not.toMatch(/1985|cannot read|Error|\.ts/);
    expect(reported).toEqual([fault]);
  });
});

test('an answer that fails once it has begun is broken off, and reported in one place only', async () => {
  const printed = jest.spyOn(console, 'error').mockImplementation(() => {});
  await expect(fetch(`${url}/begins`).then((response) => response.text())).rejects.toThrow();
  expect(reported).toEqual([fault]);
  expect(printed).not.toHaveBeenCalled();
  printed.mockRestore();
});
