import { z } from 'zod';
import type { Delivery, Letter } from '../../protocol/store.ts';
import type { LineAnswer } from './call-line.ts';

const refusal = z.object({ message: z.string() });

/** What LINE's answer to a reply or a push means (developers.line.biz, messaging-api/retrying-api-request). */
export function readAnswer({ status, body }: LineAnswer, way: Letter<unknown>['way']['type']): Delivery {
  if (status >= 200 && status < 300) return { type: 'delivered' };
  const said = refusal.safeParse(body).data?.message ?? '';
  if (status === 409 && way === 'push') return { type: 'delivered' };
  if (status === 400 && way === 'reply' && said.startsWith('Invalid reply token'))
    return { type: 'tokenSpent' };
  if (status === 429) return said.includes('monthly limit') ? { type: 'quotaSpent' } : { type: 'throttled' };
  if (status >= 500) return { type: 'unanswered' };
  return { type: 'refused', status };
}

/** Failures before a connection stood: nothing can have been carried out. */
const beforeConnection = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

const withCode = z.object({ code: z.string() });

/** What it means that no answer came. */
export function readFailure(error: unknown): Delivery {
  const code = withCode.safeParse(error).data?.code ?? '';
  return { type: beforeConnection.has(code) ? 'unreachable' : 'unanswered' };
}
