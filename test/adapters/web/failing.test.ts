import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
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
    }),
    endWith((error) => reported.push(error)),
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

test.each([
  ['a plain page', '/chat', {}],
  ['a turn of the API', '/api/turn', { body: JSON.stringify(turn), method: 'POST' }],
])('%s that fails says no more than that, and is reported', async (_name, path, request) => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url + path, { headers, ...request });
  expect([response.status, await response.text()]).toEqual([500, 'Internal Server Error']);
  expect(reported).toEqual([fault]);
});

test('an answer that fails once it has begun is broken off, and reported in one place only', async () => {
  const printed = jest.spyOn(console, 'error').mockImplementation(() => {});
  await expect(fetch(`${url}/begins`).then((response) => response.text())).rejects.toThrow();
  expect(reported).toEqual([fault]);
  expect(printed).not.toHaveBeenCalled();
  printed.mockRestore();
});
