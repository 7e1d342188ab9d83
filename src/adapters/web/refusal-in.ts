/**
 * The status with which a body is refused that cannot be read: too large, in an unknown character set. Null where the error
 * is a fault of ours.
 */
export function refusalIn(error: unknown): number | null {
  const { status } = Object(error) as { readonly status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}
