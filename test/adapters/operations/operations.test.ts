import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import { createMeters, type OutboxState } from '../../../src/adapters/operations/meters.ts';
import { createOperationsRouter } from '../../../src/adapters/operations/router.ts';

const calm: OutboxState = {
  depth: { waiting: 2, sending: 1, unsent: 0, uncertain: 0, dead: 0 },
  reminders: 5,
  age: 1200,
  stalled: 300,
};

describe('who runs the server', () => {
  let server: Server;
  afterEach(() => void server.close());

  async function ask(path: string, measureOutbox: () => Promise<OutboxState | null>, stopping = false) {
    const meters = createMeters();
    meters.countHappening({ type: 'handled', as: 'repeated', late: true, ms: 3 });
    meters.countHappening({
      type: 'tried',
      letter: '1',
      way: 'push',
      as: 'refused',
      status: 403,
      reminder: false,
      ms: 9,
    });
    meters.countHappening({ type: 'heldBack', letter: '2', as: 'withheld', reminder: true });
    const app = express().use(createOperationsRouter({ meters, measureOutbox, isStopping: () => stopping }));
    server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await (await fetch(`${url}/no/such/page`)).text();
    const response = await fetch(`${url}${path}`);
    return { status: response.status, text: await response.text() };
  }

  const broken = () => Promise.reject(new Error('no database'));

  test.each([
    ['works', async () => calm, false, 200, { status: 'ready', outboxAgeSeconds: 1.2 }],
    ['stores nothing', async () => null, false, 200, { status: 'ready' }],
    [
      'has lost its database',
      broken,
      false,
      503,
      { status: 'not ready', reason: 'the database cannot be read' },
    ],
    [
      'gets no answers out because LINE does not take them',
      async () => ({ ...calm, age: 301_000 }),
      false,
      200,
      { status: 'ready', outboxAgeSeconds: 301 },
    ],
    [
      'does not send what waits',
      async () => ({ ...calm, age: 301_000, stalled: 301_000 }),
      false,
      503,
      {
        status: 'not ready',
        reason: 'answers wait, and this server has not sent for five minutes',
        outboxAgeSeconds: 301,
      },
    ],
    ['is stopping', async () => calm, true, 503, { status: 'not ready', reason: 'the server is stopping' }],
  ])('is told whether to give it work: it %s', async (_, measure, stopping, status, body) => {
    const answer = await ask('/readyz', measure, stopping);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toEqual(body);
  });

  test('is told that it lives, also without a database', async () => {
    expect(await ask('/healthz', broken)).toEqual({ status: 200, text: '{"status":"ok"}' });
  });

  test('reads figures', async () => {
    const { text } = await ask('/metrics', async () => calm);
    for (const line of [
      'koshin_turns_total{result="repeated"} 1',
      'koshin_late_turns_total 1',
      'koshin_turn_seconds_bucket{le="0.005"} 1',
      'koshin_line_calls_total{way="push",result="refused",status="403"} 1',
      'koshin_letters_held_back_total{reason="withheld"} 1',
      'koshin_http_responses_total{part="pages",status="404"} 1',
      'koshin_outbox_letters{state="waiting"} 2',
      'koshin_reminders_waiting 5',
      'koshin_outbox_age_seconds 1.2',
    ])
      expect(text).toContain(line);
    expect(text).not.toContain('koshin_line_calls_total{way="push",result="withheld"');
  });

  test('reads what figures there are when the database cannot be read', async () => {
    expect(await ask('/metrics', broken)).toMatchObject({ status: 200 });
  });
});
