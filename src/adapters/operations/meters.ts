import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Happening } from '../../protocol/store.ts';

/** How an outbox stands, for the gauges. */
export interface OutboxState {
  readonly depth: Readonly<Record<string, number>>;
  readonly reminders: number;
  /** Milliseconds the oldest reply has been waiting. */
  readonly age: number;
  /** Milliseconds since this instance could last take letters in hand. */
  readonly stalled: number;
}

/** What is counted, for Prometheus. No label holds anything of a person: each has a handful of fixed values. */
export interface Meters {
  readonly registry: Registry;
  readonly countHappening: (happening: Happening) => void;
  /** Counts a response by the part of the server that gave it: the first step of its path. */
  readonly countResponse: (part: string, status: number) => void;
  readonly setOutbox: (outbox: OutboxState) => void;
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const parts = ['line', 'api', 'chat', 'metrics', 'healthz', 'readyz'];

export function createMeters(): Meters {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const turns = new Counter({
    name: 'koshin_turns_total',
    help: 'Events from LINE, by what became of them: handled, repeated, quiet (too many from one person), failed',
    labelNames: ['result'],
    registers,
  });
  const late = new Counter({
    name: 'koshin_late_turns_total',
    help: 'Events older than one handled before',
    registers,
  });
  const turnSeconds = new Histogram({
    name: 'koshin_turn_seconds',
    help: 'From an event read to its commit',
    buckets: seconds,
    registers,
  });
  const commitSeconds = new Histogram({
    name: 'koshin_commit_seconds',
    help: 'One group commit',
    buckets: seconds,
    registers,
  });
  const storeFailures = new Counter({
    name: 'koshin_store_failures_total',
    help: 'Commits that the database refused',
    registers,
  });
  const calls = new Counter({
    name: 'koshin_line_calls_total',
    help: 'Replies and pushes tried, by their result; status where LINE refused',
    labelNames: ['way', 'result', 'status'],
    registers,
  });
  const callSeconds = new Histogram({
    name: 'koshin_line_call_seconds',
    help: 'One reply or push',
    labelNames: ['way'],
    buckets: seconds,
    registers,
  });
  const heldBack = new Counter({
    name: 'koshin_letters_held_back_total',
    help: 'Letters not brought to LINE on purpose: notYet (a reminder on a closed day), withheld (its day is over, or a push to a group)',
    labelNames: ['reason'],
    registers,
  });
  const reminders = new Counter({
    name: 'koshin_reminders_sent_total',
    help: 'Reminders delivered',
    registers,
  });
  const circuit = new Gauge({
    name: 'koshin_line_circuit_open',
    help: '1 while LINE is not tried',
    registers,
  });
  const responses = new Counter({
    name: 'koshin_http_responses_total',
    help: 'HTTP responses, by part of the server and status; 4xx are refusals',
    labelNames: ['part', 'status'],
    registers,
  });
  const depth = new Gauge({
    name: 'koshin_outbox_letters',
    help: 'Letters in the outbox, without reminders that wait for their day',
    labelNames: ['state'],
    registers,
  });
  const waiting = new Gauge({
    name: 'koshin_reminders_waiting',
    help: 'Reminders that wait for their day',
    registers,
  });
  const age = new Gauge({
    name: 'koshin_outbox_age_seconds',
    help: 'How long the oldest reply has been waiting',
    registers,
  });

  return {
    registry,
    countHappening(happening) {
      switch (happening.type) {
        case 'handled':
          turns.inc({ result: happening.as });
          if (happening.late) late.inc();
          turnSeconds.observe(happening.ms / 1000);
          break;
        case 'turnFailed':
          turns.inc({ result: 'failed' });
          break;
        case 'committed':
          commitSeconds.observe(happening.ms / 1000);
          break;
        case 'tried':
          calls.inc({ way: happening.way, result: happening.as, status: happening.status ?? '' });
          callSeconds.observe({ way: happening.way }, happening.ms / 1000);
          if (happening.reminder && happening.as === 'delivered') reminders.inc();
          break;
        case 'heldBack':
          heldBack.inc({ reason: happening.as });
          break;
        case 'storeFailed':
          storeFailures.inc();
          break;
        case 'circuit':
          circuit.set(happening.open ? 1 : 0);
          break;
      }
    },
    countResponse(part, status) {
      responses.inc({ part: parts.includes(part) ? part : 'pages', status });
    },
    setOutbox(outbox) {
      for (const [state, count] of Object.entries(outbox.depth)) depth.set({ state }, count);
      waiting.set(outbox.reminders);
      age.set(outbox.age / 1000);
    },
  };
}
