import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TurnReply } from '../../../src/adapters/web/api/turn-reply.ts';
import { type RunningServer, startServer } from '../../server/start-server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ AS_OF: '2028-01-11', API_RATE_LIMIT: '0' });
});
afterAll(() => server.stop());

async function post(body: unknown, type = 'application/json') {
  const response = await fetch(`${server.url}/api/turn`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return {
    status: response.status,
    reply: (await response.json()) as TurnReply & {
      error?: { message: string; issues: { path: string; message: string }[] };
    },
  };
}

function trailOf(answers: Readonly<Record<string, string>>) {
  return Object.entries(answers).map(([question, value]) => ({ question, value }));
}

const others = { applicant: 'self', lost: 'no', ward: 'naka' };

describe('the end day and the first day of first certificates on an adult card', () => {
  test.each([
    ['ordinary', '1985-09-15', '2021-06-10', '2025-09-15', '2025-06-16'],
    ['the day before the birthday', '1985-09-15', '2021-09-14', '2025-09-15', '2025-06-16'],
    ['on the birthday: not counted', '1985-09-15', '2021-09-15', '2026-09-15', '2026-06-16'],
    ['the day after the birthday', '1985-09-15', '2021-09-16', '2026-09-15', '2026-06-16'],
    ['28 May', '1980-05-28', '2018-06-01', '2023-05-28', '2023-03-01'],
    ['7 July', '1964-07-07', '2018-07-08', '2023-07-07', '2023-04-08'],
    ['no 31 February: from 1 March', '1980-05-31', '2021-06-20', '2026-05-31', '2026-03-01'],
    ['no 30 February', '1980-05-30', '2021-06-20', '2026-05-30', '2026-03-01'],
    ['no 29 February in 2026', '1980-05-29', '2021-06-20', '2026-05-29', '2026-03-01'],
    ['29 February in a leap year', '1980-05-29', '2023-06-20', '2028-05-29', '2028-03-01'],
    ['no 31 September', '1980-12-31', '2022-02-01', '2026-12-31', '2026-10-01'],
    ['31 October exists', '1980-01-31', '2022-02-01', '2027-01-31', '2026-11-01'],
    ['30 August exists', '1990-11-30', '2021-12-10', '2026-11-30', '2026-08-31'],
    ['end of February', '1988-02-28', '2021-05-10', '2026-02-28', '2025-11-29'],
    ['over the turn of the year', '1975-03-01', '2021-05-10', '2026-03-01', '2025-12-02'],
    ['a leap birthday in a leap year', '2000-02-29', '2023-05-10', '2028-02-29', '2027-11-30'],
    ['18 years old', '2006-04-10', '2024-04-10', '2029-04-10', '2029-01-11'],
    ['a permanent resident', '1979-08-08', '2023-02-01', '2027-08-08', '2027-05-09'],
  ])('%s: born %s, issued %s', async (_name, birthday, issued, ends, opens) => {
    const trail = trailOf({ birthday, issued, renewedBefore: 'first', ...others });
    const { reply } = await post({ locale: 'en', trail, event: { type: 'start' } });
    expect(reply.outcome).toMatchObject({ certificateExpiry: ends, windowOpens: opens, certain: true });
  });
});

describe('a leap birthday in a common year is the earlier day, with a caution', () => {
  test.each([
    ['2021-05-10', '2026-02-28'],
    ['2024-02-29', '2029-02-28'],
  ])('issued %s', async (issued, ends) => {
    const trail = trailOf({ birthday: '2000-02-29', issued, renewedBefore: 'first', ...others });
    const { reply } = await post({ locale: 'ja', trail, event: { type: 'start' } });
    expect(reply.outcome).toMatchObject({ certificateExpiry: ends, certain: false });
    expect(reply.outcome?.parts.map(({ part }) => part)).toContain('doubt');
  });
});

describe('a renewal of a certificate that ended on 15 September 2026, the card until 15 September 2031', () => {
  test.each([
    ['a day too early: a year lost', '2026-06-15', '2030-09-15'],
    ['on the first day', '2026-06-16', '2031-09-15'],
    ['on the day before the last', '2026-09-14', '2031-09-15'],
    ['a day late: nothing lost', '2026-09-16', '2031-09-15'],
    ['half a year late', '2027-03-01', '2031-09-15'],
    ['more than a year late: capped by the card', '2027-09-16', '2031-09-15'],
  ])('%s', async (_name, issued, ends) => {
    const trail = trailOf({
      birthday: '1985-09-15',
      issued,
      renewedBefore: 'renewed',
      cardExpiry: '2031-09-15',
      ...others,
    });
    const { reply } = await post({ locale: 'ja', trail, event: { type: 'start' } });
    expect(reply.outcome?.certificateExpiry).toBe(ends);
  });
});

describe('cases with another procedure', () => {
  test.each([
    ['a minor: a new card', { birthday: '2008-06-01', issued: '2024-07-01' }, 'renewCard', '2029-06-01'],
    [
      '19 years old before April 2022',
      { birthday: '2003-01-01', issued: '2022-03-15' },
      'renewCard',
      '2027-01-01',
    ],
    [
      'a period of stay',
      { birthday: '1990-05-01', issued: '2025-05-01', cardExpiry: '2028-03-31' },
      'extendCard',
      '2028-03-31',
    ],
  ])('%s', async (_name, dates, procedure, ends) => {
    const trail = trailOf({ ...dates, renewedBefore: 'first', ...others });
    const { reply } = await post({ locale: 'ja', trail, event: { type: 'start' } });
    expect(reply.outcome).toMatchObject({ procedure, certificateExpiry: ends });
  });
});

describe('a reply', () => {
  test('has an open question or an outcome, never both', async () => {
    const open = await post({ locale: 'ja', trail: [], event: { type: 'start' } });
    expect([open.reply.question, open.reply.outcome]).toEqual(['birthday', null]);
    const trail = trailOf({
      birthday: '1985-09-15',
      issued: '2021-06-10',
      renewedBefore: 'first',
      ...others,
    });
    const done = await post({ locale: 'ja', trail, event: { type: 'start' } });
    expect(done.reply.question).toBeNull();
    expect(done.reply.outcome).not.toBeNull();
  });

  test('can be sent back as it is, with the event of any of its buttons', async () => {
    const trail = trailOf({ birthday: '1985-09-15', issued: '2021-06-10' });
    const { reply } = await post({ locale: 'en', trail, event: { type: 'start' } });
    const ask = reply.messages.find((message) => message.type === 'ask');
    const { status, reply: next } = await post({ ...reply, event: ask?.replies[0]?.event });
    expect(status).toBe(200);
    expect(next.trail.at(-1)).toEqual({ question: 'renewedBefore', value: 'first' });
  });

  test('keeps every answer while one is changed, and asks for that one', async () => {
    const trail = trailOf({
      birthday: '1985-09-15',
      issued: '2021-06-10',
      renewedBefore: 'first',
      ...others,
    });
    const event = { type: 'command', command: 'change', question: 'issued' };
    const { reply } = await post({ locale: 'ja', trail, event });
    expect(reply.question).toBe('issued');
    expect(reply.trail).toEqual(trail.filter(({ question }) => question !== 'issued'));
    const typed = await post({ ...reply, event: { type: 'text', text: '令和3年9月15日' } });
    expect(typed.reply.outcome?.certificateExpiry).toBe('2026-09-15');
  });

  test('does not depend on the order of the trail', async () => {
    const trail = trailOf({
      birthday: '1985-09-15',
      issued: '2021-06-10',
      renewedBefore: 'first',
      ...others,
    });
    const one = await post({ locale: 'ja', trail, event: { type: 'start' } });
    const other = await post({ locale: 'ja', trail: trail.toReversed(), event: { type: 'start' } });
    expect(other.reply.outcome).toEqual(one.reply.outcome);
  });

  test.each([
    ['not yet come', '2028-01-12'],
    ['in no calendar', '1985-02-29'],
  ])('refuses a day that cannot be with 200, the reason, and the question open: %s', async (_, value) => {
    const event = { type: 'answer', question: 'birthday', value };
    const { status, reply } = await post({ locale: 'ja', trail: [], event });
    expect([status, reply.question, reply.trail]).toEqual([200, 'birthday', []]);
    expect(reply.messages[0]?.type).toBe('say');
  });
});

describe('a wrong request is answered 400 with the place and what was expected', () => {
  const good = { locale: 'ja', trail: [], event: { type: 'start' } };
  test.each([
    ['no locale', { ...good, locale: undefined }, 'locale', 'ja'],
    ['an unknown city', { ...good, city: 'atlantis' }, 'city', 'hiroshima'],
    ['no trail', { ...good, trail: undefined }, 'trail', 'array'],
    ['an unknown question', { ...good, trail: trailOf({ colour: 'red' }) }, 'trail.0.question', 'birthday'],
    ['a value outside the table', { ...good, trail: trailOf({ lost: 'maybe' }) }, 'trail.0.value', 'yes'],
    ['a ward of no city', { ...good, trail: trailOf({ ward: 'shibuya' }) }, 'trail.0.value', 'naka'],
    [
      'a day in other words',
      { ...good, trail: trailOf({ issued: '10 June 2021' }) },
      'trail.0.value',
      'or unknown',
    ],
    [
      'a question twice',
      { ...good, trail: [...trailOf({ lost: 'no' }), ...trailOf({ lost: 'yes' })] },
      'trail',
      'at most once',
    ],
    ['no event', { ...good, event: undefined }, 'event', 'expected object'],
    ['an unknown event', { ...good, event: { type: 'dance' } }, 'event.type', 'start'],
    [
      'an unknown side question',
      { ...good, event: { type: 'topic', topic: 'weather' } },
      'event.topic',
      'pinForgotten',
    ],
    ['an unknown command', { ...good, event: { type: 'command', command: 'fly' } }, 'event.command', 'back'],
    ['a place off the earth', { ...good, event: { type: 'location', lat: 91, lng: 0 } }, 'event.lat', '90'],
    ['a list', [], '', 'object'],
  ])('%s', async (_name, body, path, expected) => {
    const { status, reply } = await post(body);
    expect(status).toBe(400);
    const issue = reply.error?.issues.find((one) => one.path === path);
    expect(issue?.message).toContain(expected);
  });

  test.each([
    ['what is not JSON', '{"locale"', 'application/json', 400, 'not JSON'],
    ['a form', 'locale=ja', 'application/x-www-form-urlencoded', 400, 'openapi'],
    [
      'a body of 40 KB',
      JSON.stringify({ ...good, padding: 'x'.repeat(40_000) }),
      'application/json',
      413,
      '32 KB',
    ],
  ])('%s', async (_name, body, type, expectedStatus, expected) => {
    const { status, reply } = await post(body, type);
    expect(status).toBe(expectedStatus);
    expect(reply.error?.message).toContain(expected);
  });
});

test('pages of other sites may call it', async () => {
  const preflight = await fetch(`${server.url}/api/turn`, {
    method: 'OPTIONS',
    headers: { origin: 'https://www.example.lg.jp', 'access-control-request-method': 'POST' },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
});

test('beyond the limit it says 429 and when to try again', async () => {
  const limited = await startServer({ API_RATE_LIMIT: '2' });
  const ask = () => fetch(`${limited.url}/api/turn`, { method: 'POST' });
  expect([(await ask()).status, (await ask()).status]).toEqual([400, 400]);
  const refused = await ask();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ error: { message: expect.stringContaining('try again in') } });
  await limited.stop();
});
