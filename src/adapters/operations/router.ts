import { Router } from 'express';
import type { Meters, OutboxState } from './meters.ts';

/** A reply that has waited so long means that something is wrong with LINE or with us. Milliseconds. */
const tooLong = 5 * 60_000;

interface Operations {
  readonly meters: Meters;
  /** How the outbox stands, null where nothing is stored; rejects where the database cannot be read. */
  readonly measureOutbox: () => Promise<OutboxState | null>;
  readonly isStopping: () => boolean;
}

/**
 * For who runs the server: `/healthz` (the process answers), `/readyz` (it should be given work: the database can be
 * read, answers go out, it is not stopping), `/metrics` (Prometheus). Mount it first, so that it counts every response.
 */
export function createOperationsRouter({ meters, measureOutbox, isStopping }: Operations): Router {
  const router = Router();
  router.use((request, response, next) => {
    const part = request.originalUrl.split(/[/?]/)[1] ?? '';
    response.once('finish', () => meters.countResponse(part, response.statusCode));
    next();
  });

  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });

  router.get('/readyz', async (_request, response) => {
    const reason = await findReasonToWait();
    if (reason === null) response.json({ status: 'ready' });
    else response.status(503).json({ status: 'not ready', reason });
  });

  router.get('/metrics', async (_request, response) => {
    // Without the database the other figures are still worth having.
    const outbox = await measureOutbox().catch(() => null);
    if (outbox !== null) meters.setOutbox(outbox);
    response.type(meters.registry.contentType).send(await meters.registry.metrics());
  });

  async function findReasonToWait(): Promise<string | null> {
    if (isStopping()) return 'the server is stopping';
    try {
      const outbox = await measureOutbox();
      const waitsTooLong = outbox !== null && outbox.age > tooLong;
      return waitsTooLong ? 'answers have been waiting for more than five minutes' : null;
    } catch {
      return 'the database cannot be read';
    }
  }

  return router;
}
