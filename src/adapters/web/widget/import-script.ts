const failures = new Map<string, number>();

/**
 * Fetches a script that is whole in itself. One that did not come is asked for under another name the next time: a browser
 * remembers for as long as the page stands that a module could not be had.
 * @param base the entry script's address
 */
export async function importScript<Script>(path: string, base: string): Promise<Script> {
  const before = failures.get(path) ?? 0;
  try {
    return await import(new URL(before === 0 ? path : `${path}?${before}`, base).href);
  } catch (error) {
    failures.set(path, before + 1);
    throw error;
  }
}
