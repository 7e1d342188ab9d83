import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type RunningServer, startServer } from '../../server/start-server.ts';

let server: RunningServer;
let isRequest: ValidateFunction;
let isReply: ValidateFunction;
let isFailure: ValidateFunction;

beforeAll(async () => {
  server = await startServer({ AS_OF: '2026-11-22', API_RATE_LIMIT: '0' });
  const api = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as object;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(api, 'api');
  const schema = (name: string) => ajv.compile({ $ref: `api#/components/schemas/${name}` });
  [isRequest, isReply, isFailure] = [schema('TurnRequest'), schema('TurnReply'), schema('Failure')];
});
afterAll(() => server.stop());

async function post(body: object) {
  const response = await fetch(`${server.url}/api/turn`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

const answers = {
  birthday: '1985-09-15',
  issued: '2022-06-10',
  renewedBefore: 'first',
  applicant: 'self',
  lost: 'no',
  ward: 'naka',
};
const trail = Object.entries(answers).map(([question, value]) => ({ question, value }));
const without = (question: string) => trail.filter((entry) => entry.question !== question);

describe.each(['ja', 'en'])('what the description says is what is sent, in %s', (locale) => {
  test.each([
    ['the first question', { trail: [], event: { type: 'start' } }],
    ['each question', { trail: trail.slice(0, 3), event: { type: 'start' } }],
    ['an answer', { trail, event: { type: 'start' } }],
    ['a lost card', { trail: [], event: { type: 'answer', question: 'lost', value: 'yes' } }],
    ['another city', { trail: without('ward'), event: { type: 'answer', question: 'ward', value: 'other' } }],
    [
      'nothing known',
      {
        trail: [
          ...without('issued'),
          { question: 'certificateExpiry', value: 'unknown' },
          { question: 'cardExpiry', value: 'unknown' },
        ],
        event: { type: 'answer', question: 'issued', value: 'unknown' },
      },
    ],
    ['a refusal', { trail: [], event: { type: 'text', text: '昭和65年1月1日' } }],
    ['not understood', { trail: [], event: { type: 'text', text: 'xyzzy' } }],
    ['a location', { trail, event: { type: 'location', lat: 34.39, lng: 132.46 } }],
    ['a change', { trail, event: { type: 'command', command: 'change', question: 'issued' } }],
    ['which to change', { trail, event: { type: 'command', command: 'change' } }],
    ['another language', { trail, event: { type: 'command', command: 'language' } }],
    ['a side question', { trail: [], event: { type: 'topic', topic: 'pinForgotten' } }],
  ])('%s', async (_name, request) => {
    const sent = { locale, ...request };
    expect([isRequest(sent), isRequest.errors]).toEqual([true, null]);
    const { status, body } = await post(sent);
    expect(status).toBe(200);
    expect([isReply(body), isReply.errors]).toEqual([true, null]);
  });
});

test('a failure as well', async () => {
  const { status, body } = await post({ locale: 'fr' });
  expect(status).toBe(400);
  expect([isFailure(body), isFailure.errors]).toEqual([true, null]);
});

test('what it says is not a request is refused', async () => {
  const wrong = { locale: 'ja', trail: [{ question: 'lost', value: 'maybe' }], event: { type: 'start' } };
  expect(isRequest(wrong)).toBe(false);
  expect((await post(wrong)).status).toBe(400);
});
