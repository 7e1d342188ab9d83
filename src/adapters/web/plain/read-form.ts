import type { describeTurnRequest, TurnRequest } from '../api/turn-request.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a form of the plain page asks for: its hidden state with a button's event, typed words or a date in three fields.
 * @returns null where it is no such form
 */
export function readForm(body: unknown, schema: ReturnType<typeof describeTurnRequest>): TurnRequest | null {
  if (typeof body !== 'object' || body === null) return null;
  const fields = body as Fields;
  const state = parse(fields['state']);
  const event = eventOf(fields);
  if (typeof state !== 'object' || state === null || event === null) return null;
  const read = schema.safeParse({ ...state, event });
  return read.success ? read.data : null;
}

function eventOf(fields: Fields): unknown {
  if (typeof fields['event'] === 'string') return parse(fields['event']);
  if (typeof fields['text'] === 'string') return { type: 'text', text: fields['text'] };
  const [year, month, day] = [fields['year'], fields['month'], fields['day']].map((part) =>
    typeof part === 'string' ? part.trim() : '',
  );
  return { type: 'date', year, month, day };
}

function parse(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}
