import type { Engine } from '../engine.ts';

/** Reminders may use half of the pushes that LINE's plan gives a month; answers need the other half. */
export interface ReminderQuota {
  /** How many more may be booked for the month of that moment, where those of `own` are given up for them. */
  readonly room: (notBefore: number, own: readonly number[]) => number;
  readonly maySend: (now: number) => boolean;
  /** Counts one as delivered. @returns its month */
  readonly countSent: (now: number) => string;
  /** Reads from the database what all instances have sent and booked. */
  readonly refresh: () => Promise<void>;
}

const tokyo = 9 * 3_600_000;

/** @param perMonth pushes of the plan; 200 on the free one */
export function makeReminderQuota(engine: Engine, perMonth: number): ReminderQuota {
  const half = Math.floor(perMonth / 2);
  let sent = new Map<string, number>();
  let booked = new Map<string, number>();
  return {
    room(notBefore, own) {
      const month = monthOf(notBefore);
      const givenUp = own.filter((moment) => monthOf(moment) === month).length;
      return half - (sent.get(month) ?? 0) - (booked.get(month) ?? 0) + givenUp;
    },
    maySend: (now) => (sent.get(monthOf(now)) ?? 0) < half,
    countSent(now) {
      const month = monthOf(now);
      sent.set(month, (sent.get(month) ?? 0) + 1);
      return month;
    },
    async refresh() {
      const pushes = await engine.database.selectFrom('pushes').selectAll().execute();
      const waiting = await engine.database
        .selectFrom('outbox')
        .select(['not_before', (row) => row.fn.countAll<number>().as('count')])
        .where('kind', '=', 'reminder')
        .where('state', '=', 'waiting')
        .groupBy('not_before')
        .execute();
      sent = new Map(pushes.map((row) => [row.month, Number(row.count)]));
      booked = new Map();
      for (const { not_before, count } of waiting)
        booked.set(monthOf(not_before), (booked.get(monthOf(not_before)) ?? 0) + Number(count));
    },
  };
}

/** The month in Tokyo, `YYYY-MM`. */
function monthOf(moment: number): string {
  return new Date(moment + tokyo).toISOString().slice(0, 7);
}
