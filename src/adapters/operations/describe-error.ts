/** An error as the log shows it. */
export interface DescribedError {
  readonly name: string;
  readonly message?: string;
  readonly code?: string;
  /** File and line of each step. */
  readonly places: readonly string[];
  readonly cause?: DescribedError;
}

/**
 * Describes an error for the log. The message of an error out of a turn may quote what a resident typed: then it is
 * left out, and the places must do.
 */
export function describeError(error: unknown, how: 'withMessage' | 'placesOnly'): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error, places: [] };
  const { name, message, stack = '', cause } = error;
  // Ahead of them stands the message, of which a line may begin like a place.
  const lines = stack.split('\n');
  const places = lines.slice(lines.findLastIndex((line) => !place.test(line)) + 1).map((line) => line.trim());
  return {
    name,
    ...(how === 'withMessage' && { message }),
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    places,
    ...(cause !== undefined && { cause: describeError(cause, how) }),
  };
}

const place = /^\s+at .*(?::\d+:\d+|<anonymous>|native)\)?$/;
