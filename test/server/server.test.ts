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
