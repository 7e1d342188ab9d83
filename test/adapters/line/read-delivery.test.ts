import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { createCaller } from '../../../src/adapters/line/call-line.ts';
import { readAnswer, readFailure } from '../../../src/adapters/line/read-delivery.ts';
import { findFreePort } from '../../real/free-port.ts';

const answer = (status: number, message = '') => ({ status, requestId: null, body: { message } });

test.each([
  ['reply', 200, '', { type: 'delivered' }],
  ['reply', 400, 'Invalid reply token', { type: 'tokenSpent' }],
  ['reply', 400, 'The request body has 1 error(s)', { type: 'refused', status: 400 }],
  ['reply', 401, 'Authentication failed', { type: 'refused', status: 401 }],
  ['reply', 409, '', { type: 'refused', status: 409 }],
  ['reply', 429, 'The API rate limit has been exceeded. Try again later.', { type: 'throttled' }],
  ['reply', 500, '', { type: 'unanswered' }],
  ['push', 200, '', { type: 'delivered' }],
  ['push', 409, 'The retry key is already accepted', { type: 'delivered' }],
  ['push', 429, 'You have reached your monthly limit.', { type: 'quotaSpent' }],
  ['push', 400, 'Invalid reply token', { type: 'refused', status: 400 }],
  ['push', 503, '', { type: 'unanswered' }],
] as const)('a %s answered %d "%s"', (way, status, message, delivery) => {
  expect(readAnswer(answer(status, message), way)).toEqual(delivery);
});

test('an answer that is no JSON of LINE is judged by its status', () => {
  expect(readAnswer({ status: 502, requestId: null, body: null }, 'reply')).toEqual({ type: 'unanswered' });
});

test.each(['127.0.0.1', '::1'])('a call arrives at %s, below the folder of the address', async (host) => {
  const server = createServer((request, response) => response.end(JSON.stringify(request.url)));
  server.listen(0, host);
  await once(server, 'listening');
  const address = host.includes(':') ? `[${host}]` : host;
  const call = createCaller('token', `http://${address}:${(server.address() as AddressInfo).port}/line/`);
  const { body } = await call({ method: 'GET', path: '/v2/bot/info', signal: AbortSignal.timeout(1000) });
  expect(body).toBe('/line/v2/bot/info');
  server.closeAllConnections();
  server.close();
});

test('without a connection nothing was carried out; without an answer nobody knows', async () => {
  const nobody = `http://127.0.0.1:${await findFreePort()}`;
  const call = createCaller('token', nobody);
  const refused = await call({ method: 'GET', path: '/', signal: AbortSignal.timeout(1000) }).catch(
    (error) => error,
  );
  expect(readFailure(refused)).toEqual({ type: 'unreachable' });
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const callSilent = createCaller('token', `http://127.0.0.1:${(silent.address() as AddressInfo).port}`);
  const wait = (signal: AbortSignal) =>
    callSilent({ method: 'GET', path: '/', signal }).catch((error) => error);
  expect(readFailure(await wait(AbortSignal.timeout(100)))).toEqual({ type: 'unanswered' });
  const lost = wait(AbortSignal.timeout(5000));
  await once(silent, 'request');
  silent.closeAllConnections();
  expect(readFailure(await lost)).toEqual({ type: 'unanswered' });
  silent.close();
});
