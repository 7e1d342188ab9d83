import { Router } from 'express';
import type { Meters, OutboxState } from './meters.ts';

/** A reply that waits so long, where nobody has looked for any so long either, waits because of us. Milliseconds. */
const tooLong = 5 * 60_000;

interface Operations {
  readonly meters: Meters;
  /** How the outbox stands, null where nothing is stored; rejects where the database cannot be read. */
  readonly measureOutbox: () => Promise<OutboxState | null>;
  readonly isStopping: () => boolean;
}

/**
 * For who runs the server: `/healthz` (the process answers), `/readyz` (it should be given work: the database can be
 * read, it works its outbox off, it is not stopping), `/metrics` (Prometheus). Mount it first, so that it counts every
 * response. The outbox is shared, and grows old on all servers while LINE is down: none of them would be better off
 * without work, so the age is told and only a server that does not send is not ready.
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
    const { reason, outbox } = await judge();
    response.status(reason === null ? 200 : 503).json({
      ...(reason === null ? { status: 'ready' } : { status: 'not ready', reason }),
      ...(outbox !== null && { outboxAgeSeconds: outbox.age / 1000 }),
    });
  });

  router.get('/metrics', async (_request, response) => {
    // Without the database the other figures are still worth having.
    const outbox = await measureOutbox().catch(() => null);
    if (outbox !== null) meters.setOutbox(outbox);
    response.type(meters.registry.contentType).send(await meters.registry.metrics());
  });

  /** Should this server be given work? `reason`: why not. */
  async function judge(): Promise<{ readonly reason: string | null; readonly outbox: OutboxState | null }> {
    if (isStopping()) return { reason: 'the server is stopping', outbox: null };
    try {
      const outbox = await measureOutbox();
      const doesNotSend = outbox !== null && outbox.age > tooLong && outbox.stalled > tooLong;
      return {
        reason: doesNotSend ? 'answers wait, and this server has not sent for five minutes' : null,
        outbox,
      };
    } catch {
      return { reason: 'the database cannot be read', outbox: null };
    }
  }

  return router;
}
