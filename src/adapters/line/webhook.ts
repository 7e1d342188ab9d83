import type { IncomingMessage, ServerResponse } from 'node:http';
import { validateSignature } from '@line/bot-sdk';
import { BodyTooLarge, readBody } from './read-body.ts';
import type { Report } from './report.ts';

/** LINE's webhooks are some kilobytes; what is larger is not from LINE. */
const bodyBytes = 1024 * 1024;

interface Webhooks {
  readonly channelSecret: string;
  /** Stores what the events lead to; fulfilled when it is durable. */
  readonly receive: (events: readonly unknown[]) => Promise<void>;
  readonly report: Report;
}

/** Answers one webhook; never throws. */
export type Webhook = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * `POST /line/webhook`, on bare `node:http`: nearly every request is one, and express costs more than all that is done
 * here. Give it the request before any body parser: the signature is that of the raw bytes. Answers 200 as soon as the
 * events are stored, 401 to a wrong signature, 400 to what is no webhook, 413 to a body that is too large, 500 where
 * storing failed, so that LINE sends the webhook again.
 */
export function createWebhook({ channelSecret, receive, report }: Webhooks): Webhook {
  return async (request, response) => {
    const events = await readEvents(request, channelSecret);
    if ('reason' in events) {
      report({ type: 'badWebhook', ...events });
      answer(response, events.status, events.reason);
      return;
    }
    try {
      await receive(events);
      answer(response, 200);
    } catch (error) {
      report({ type: 'notStored', error });
      answer(response, 500, 'Not stored, please send it again');
    }
  };
}

interface Refusal {
  readonly status: number;
  readonly reason: string;
}

async function readEvents(
  request: IncomingMessage,
  channelSecret: string,
): Promise<readonly unknown[] | Refusal> {
  let body: Buffer;
  try {
    body = await readBody(request, bodyBytes);
  } catch (error) {
    return error instanceof BodyTooLarge
      ? { status: 413, reason: error.message }
      : { status: 400, reason: 'The body could not be read' };
  }
  const signature = request.headers['x-line-signature'];
  if (typeof signature !== 'string' || !validateSignature(body, channelSecret, signature))
    return { status: 401, reason: 'The signature is missing or wrong' };
  try {
    return eventsOf(JSON.parse(body.toString()));
  } catch {
    return { status: 400, reason: 'The body is not JSON' };
  }
}

function eventsOf(body: unknown): readonly unknown[] | Refusal {
  if (typeof body === 'object' && body !== null && 'events' in body && Array.isArray(body.events))
    return body.events;
  return { status: 400, reason: 'Expected {"events": [...]}' };
}

function answer(response: ServerResponse, status: number, message?: string): void {
  response.statusCode = status;
  if (message === undefined) {
    response.end();
    return;
  }
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ message }));
}
