/** What staff should see in the log. Nothing in it is personal. */
export type LineReport =
  /** LINE refused a request. `properties` are the places in our message it complains about. */
  | {
      readonly type: 'refused';
      readonly call: string;
      readonly status: number;
      readonly requestId: string | null;
      readonly properties: readonly string[];
    }
  /** A webhook that is not from LINE, or not in its form. */
  | { readonly type: 'badWebhook'; readonly status: number; readonly reason: string }
  /** A turn that threw: the resident got an apology. */
  | { readonly type: 'turnFailed'; readonly error: unknown }
  /** The store failed: LINE got a 500 and may send the webhook again. */
  | { readonly type: 'notStored'; readonly error: unknown };

export type Report = (report: LineReport) => void;
