import type { Complaint } from './check-messages.ts';

/** What the platform answers to a call: LINE's status and JSON. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export const done: ApiAnswer = { status: 200, body: {} };

/** LINE's own words for a refusal: ref#error-messages. */
export function refuse(status: number, message: string, details: readonly Complaint[] = []): ApiAnswer {
  return { status, body: { message, ...(details.length > 0 && { details }) } };
}

export function refuseBody(complaints: readonly Complaint[]): ApiAnswer {
  return refuse(400, `The request body has ${complaints.length} error(s)`, complaints);
}
