import { JSONParseError, middleware, SignatureValidationFailed } from '@line/bot-sdk';
import express, { type ErrorRequestHandler, type Router } from 'express';
import type { Report } from './report.ts';

/** LINE's webhooks are some kilobytes; what is larger is not from LINE. */
const bodyLimit = '1mb';

interface Webhooks {
  readonly channelSecret: string;
  /** Stores what the events lead to; fulfilled when it is durable. */
  readonly receive: (events: readonly unknown[]) => Promise<void>;
  readonly report: Report;
}

/**
 * `POST /webhook`. Mount it before any body parser: the signature is that of the raw bytes. Answers 200 as soon as
 * the events are stored, 401 to a wrong signature, 400 to what is no webhook, 413 to a body that is too large, 500
 * where storing failed, so that LINE sends the webhook again.
 */
export function createWebhookRouter({ channelSecret, receive, report }: Webhooks): Router {
  const router = express.Router();
  router.post(
    '/webhook',
    express.raw({ type: () => true, limit: bodyLimit }),
    middleware({ channelSecret }),
    async (request, response) => {
      const events = eventsOf(request.body);
      if (events === null) {
        report({ type: 'badWebhook', status: 400, reason: 'no list of events' });
        response.status(400).json({ message: 'Expected {"events": [...]}' });
        return;
      }
      try {
        await receive(events);
        response.status(200).json({});
      } catch (error) {
        report({ type: 'notStored', error });
        response.status(500).json({ message: 'Not stored, please send it again' });
      }
    },
  );
  const refuse: ErrorRequestHandler = (error, _request, response, _next) => {
    const { status, reason } = refusalFor(error);
    report({ type: 'badWebhook', status, reason });
    response.status(status).json({ message: reason });
  };
  router.use(refuse);
  return router;
}

function eventsOf(body: unknown): readonly unknown[] | null {
  if (typeof body !== 'object' || body === null || !('events' in body)) return null;
  return Array.isArray(body.events) ? body.events : null;
}

function refusalFor(error: unknown): { readonly status: number; readonly reason: string } {
  if (error instanceof SignatureValidationFailed)
    return { status: 401, reason: 'The signature is missing or wrong' };
  if (error instanceof JSONParseError) return { status: 400, reason: 'The body is not JSON' };
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  return status === 413
    ? { status, reason: `The body is larger than ${bodyLimit}` }
    : { status: status >= 400 && status < 500 ? status : 500, reason: 'The body could not be read' };
}
