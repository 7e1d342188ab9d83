import type { ErrorRequestHandler } from 'express';
import { refusalIn } from './refusal-in.ts';

/**
 * The last handler of the whole server: a fault of ours is answered with its status alone, and one in the middle of an
 * answer breaks that off. Express by itself would print it whole, past the log.
 * @param report is told of each fault of ours. What it says may quote what a resident typed
 */
export function endWith(report: (error: unknown) => void): ErrorRequestHandler {
  return (error, _request, response, _next) => {
    const refusal = refusalIn(error);
    if (refusal === null) report(error);
    if (response.headersSent) response.destroy();
    else response.sendStatus(refusal ?? 500);
  };
}
