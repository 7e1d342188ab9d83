import type { PlainDate } from '../protocol/day.ts';
import { addDays, addMonths } from './day.ts';

/**
 * Is it surely over that the card still counts as a health insurance card? It does for three months after the
 * certificate; insurers count them from the end day or from the end of its month, so only after the later of the two.
 * @example isToleranceOver('2025-09-15', '2025-12-31') // false
 * @example isToleranceOver('2025-09-15', '2026-01-01') // true
 */
export function isToleranceOver(certificateEnd: PlainDate, today: PlainDate): boolean {
  const firstOfMonth = `${certificateEnd.slice(0, 7)}-01` as PlainDate;
  return addDays(addMonths(firstOfMonth, 4), -1) < today;
}
