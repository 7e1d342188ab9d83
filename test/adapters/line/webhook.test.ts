import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sign } from '../../../src/adapters/line/simulator/send-webhook.ts';
import { startLine } from '../../line-platform/start-line.ts';

let line: Awaited<ReturnType<typeof startLine>>;

beforeAll(async () => {
  line = await startLine();
});

afterAll(() => line.stop());

/** Posts a body to the webhook; the status that comes back. */
async function post(body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>>) {
  const response = await fetch(line.webhookUrl, { method: 'POST', body, headers });
  await response.arrayBuffer();
  return response.status;
}

function signed(body: string): Readonly<Record<string, string>> {
  return { 'content-type': 'application/json', 'x-line-signature': sign(body, line.channelSecret) };
}

const verifyRequest = '{"destination":"U0","events":[]}';

describe('a webhook', () => {
  test('without events, as LINE sends it to verify the address, is well', async () => {
    expect(await post(verifyRequest, signed(verifyRequest))).toBe(200);
  });

  test.each([
    ['of another secret', sign(verifyRequest, 'another secret')],
    ['of another body', sign(`${verifyRequest} `, 'a secret of this test')],
    ['too short', 'abc'],
    ['empty', ''],
  ])('with a signature %s is refused', async (_name, signature) => {
    expect(await post(verifyRequest, { 'x-line-signature': signature })).toBe(401);
  });

  test('without a signature is refused', async () => {
    expect(await post(verifyRequest, {})).toBe(401);
  });

  test.each(['{', '', 'hello', '[1'])('that is signed and no JSON is refused: "%s"', async (body) => {
    expect(await post(body, signed(body))).toBe(400);
  });

  test.each(['null', '1', '"x"', '[]', '{}', '{"events":{}}'])(
    'that is JSON and no webhook is refused: %s',
    async (body) => {
      expect(await post(body, signed(body))).toBe(400);
    },
  );

  test('is judged by its bytes: spaces, escapes and emoji stay as they were sent', async () => {
    const body = '{ "events" : [ ], "destination":"\\uD83E\\uDD28 😀" }\n';
    expect(await post(body, signed(body))).toBe(200);
    expect(await post(JSON.stringify(JSON.parse(body)), signed(body))).toBe(401);
  });

  test('of any content type is read', async () => {
    expect(await post(verifyRequest, { ...signed(verifyRequest), 'content-type': 'text/plain' })).toBe(200);
  });

  test('larger than any of LINE is refused', async () => {
    const body = JSON.stringify({ events: [], padding: 'x'.repeat(1_100_000) });
    expect(await post(body, signed(body))).toBe(413);
  });
});
