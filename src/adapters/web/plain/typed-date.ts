import type { TurnRequest } from '../api/turn-request.ts';

/** A date as it was typed into the three fields of the page. */
type TypedDate = Readonly<Record<'year' | 'month' | 'day', string>>;

/** A date has no more: what has may be a My Number. */
const digitsOfDate = 8;

/** What was typed into the fields, to stand there again when it was refused; null where it should not be repeated. */
export function typedDateOf(event: TurnRequest['event']): TypedDate | null {
  if (event.type !== 'date') return null;
  const { year, month, day } = event;
  const digits = `${year}${month}${day}`.replace(/\P{Nd}/gu, '').length;
  return digits > digitsOfDate ? null : { year, month, day };
}
