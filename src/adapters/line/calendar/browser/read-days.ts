import type { PlainDate } from '../../../../protocol/day.ts';

/** The first day to go and the last one, `YYYY-MM-DD`. */
export interface Days {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Reads `#from=2026-06-16&to=2026-09-14`; null where there is no such day. */
export function readDays(fragment: string): Days | null {
  const given = new URLSearchParams(fragment.slice(1));
  const [from, to] = [given.get('from') ?? '', given.get('to') ?? ''];
  if (!isDay(from)) return null;
  return { from, to: isDay(to) && to > from ? to : null };
}

function isDay(text: string): text is PlainDate {
  return day.test(text) && !Number.isNaN(Date.parse(text));
}
