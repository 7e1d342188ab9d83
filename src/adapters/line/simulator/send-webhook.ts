import { createHmac } from 'node:crypto';

/** Posts a webhook as LINE does, signed over the bytes that are sent. The status that the bot answered. */
export async function sendWebhook(webhook: object, url: string, channelSecret: string): Promise<number> {
  const body = JSON.stringify(webhook);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-line-signature': sign(body, channelSecret) },
    body,
  });
  await response.arrayBuffer();
  return response.status;
}

/** The signature of a webhook: base64 of HMAC-SHA256 over the raw body. */
export function sign(body: string, channelSecret: string): string {
  return createHmac('sha256', channelSecret).update(body).digest('base64');
}
