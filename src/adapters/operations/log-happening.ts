import type { Logger } from 'pino';
import type { Happening } from '../../protocol/store.ts';
import { describeError } from './describe-error.ts';

/** Writes what staff should know into the log: failures, LINE's troubles, what is held back. The rest is in the metrics. */
export function logHappening(log: Logger, happening: Happening): void {
  switch (happening.type) {
    case 'turnFailed':
      log.error({ error: describeError(happening.error, 'placesOnly') }, 'a turn failed');
      break;
    case 'storeFailed':
      log.error({ error: describeError(happening.error, 'withMessage') }, 'the database refused');
      break;
    case 'circuit':
      if (happening.open) log.warn('LINE does not answer: its calls rest for a moment');
      else log.info('LINE answers again');
      break;
    case 'tried':
      if (happening.as !== 'delivered') log.warn(happening, 'LINE was tried');
      break;
    case 'heldBack':
      log.info(happening, 'a letter was held back on purpose');
      break;
    default:
  }
}
