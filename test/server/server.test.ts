import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { failToStart, type RunningServer, startServer } from './start-server.ts';

describe('a started server', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ AS_OF: '2026-11-22T16:30' });
  });
  afterAll(() => server.stop());

  test('says where it is, as of when it answers, and that LINE is off', () => {
    const said = server.lines.join('\n');
    expect(said).toContain(`Koshin for Hiroshima City is ready: ${server.url}`);
    expect(said).toContain('2026-11-22T16:30');
    expect(said).toContain('LINE is off');
  });

  test('is healthy', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  test.each([
    ['/', 'ja'],
    ['/en', 'en'],
  ])('serves %s in its language with the chat in it', async (path, locale) => {
    const page = await (await fetch(server.url + path)).text();
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain(`<koshin-chat city="hiroshima" lang="${locale}">`);
    expect(page).toContain('src="/koshin.js"');
  });

  test('refuses what it cannot read on the pages of LINE, too, with no more than a status', async () => {
    const response = await fetch(`${server.url}/line/menus/%E0`);
    expect([response.status, await response.text()]).toEqual([400, 'Bad Request']);
    expect(server.lines.join('\n')).not.toContain('URIError');
  });

  test('answers as of AS_OF: the counter is still open at 16:30 the day before, closed on that Sunday', async () => {
    const answers = {
      birthday: '1985-09-15',
      issued: '2022-06-10',
      renewedBefore: 'first',
      applicant: 'self',
      lost: 'no',
      ward: 'naka',
    };
    const trail = Object.entries(answers).map(([question, value]) => ({ question, value }));
    const response = await fetch(`${server.url}/api/turn`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ locale: 'en', trail, event: { type: 'start' } }),
    });
    const { outcome } = (await response.json()) as {
      outcome: { counters: { open: object }[]; daysLeft: number };
    };
    expect(outcome.daysLeft).toBe(-68);
    expect(outcome.counters[0]?.open).toEqual({ now: false, next: { day: '2026-11-24', time: '08:30' } });
  });
});

describe('the path of the webhook on a started server', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ LINE_CHANNEL_SECRET: 'secret', LINE_CHANNEL_ACCESS_TOKEN: 'token' });
  });
  afterAll(() => server.stop());

  test.each([
    ['POST', '/line/webhook', 401],
    ['POST', '/line/webhook?from=line', 401],
    ['GET', '/line/webhook', 404],
    ['HEAD', '/line/webhook', 404],
  ])('%s %s is answered, and counted as LINE', async (method, path, status) => {
    const counted = `koshin_http_responses_total{part="line",status="${status}"}`;
    const count = async () => {
      const text = await (await fetch(`${server.url}/metrics`)).text();
      const line = text.split('\n').find((one) => one.startsWith(counted));
      return Number(line?.split(' ').at(-1) ?? 0);
    };
    const before = await count();
    const body = method === 'POST' ? '{"events":[{"typed":"secret words"}]}' : null;
    expect((await fetch(`${server.url}${path}`, { method, body })).status).toBe(status);
    expect(await count()).toBe(before + 1);
    expect(server.lines.join('\n')).not.toContain('secret words');
  });

  test('who breaks off in the middle of a body stops nothing', async () => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write('POST /line/webhook HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"events"');
    socket.resetAndDestroy();
    await once(socket, 'close');
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  test('an idle connection stays open longer than balancers keep theirs', async () => {
    const response = await fetch(`${server.url}/healthz`);
    const [, seconds] = /timeout=(\d+)/.exec(response.headers.get('keep-alive') ?? '') ?? [];
    expect(Number(seconds)).toBeGreaterThan(60);
  });
});

describe('a server that cannot start says why and ends with 1', () => {
  test.each([
    ['a wrong setting', { PORT: 'x' }, 'PORT=x: expected a port number'],
    [
      'AS_OF in production',
      { AS_OF: '2026-11-22', NODE_ENV: 'production' },
      'AS_OF=2026-11-22: expected nothing',
    ],
    ['a city that has no file', { CITY: 'atlantis' }, 'atlantis'],
  ])('%s', async (_name, env, expected) => {
    const { code, said } = await failToStart(env);
    expect(code).toBe(1);
    expect(said).toContain(expected);
    expect(said).not.toContain('    at ');
  });
});
