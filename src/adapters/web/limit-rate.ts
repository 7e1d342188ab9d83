import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';

/**
 * Refuses what one address sends beyond the limit, with 429 and `Retry-After`.
 * @param perMinute requests a minute; 0 for no limit.
 * @param refuse writes the body of the refusal; it is told after how many seconds to try again.
 */
export function limitRate(
  perMinute: number,
  refuse: (response: Parameters<RequestHandler>[1], seconds: number) => void,
): RequestHandler {
  if (perMinute === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => refuse(response, Number(response.getHeader('Retry-After') ?? 60)),
  });
}
