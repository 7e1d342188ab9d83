const tries = new Map<string, number>();

/**
 * Fetches a script that is whole in itself. One that did not come is asked for under another name the next time: a browser
 * remembers for as long as the page stands that a module could not be had.
 * @param base the entry script's address
 */
export function importScript<Script>(path: string, base: string): Promise<Script> {
  const before = tries.get(path) ?? 0;
  tries.set(path, before + 1);
  return import(new URL(before === 0 ? path : `${path}?${before}`, base).href);
}
