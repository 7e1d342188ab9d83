/** How many of a kind are remembered: more than stand open at once in any trial. */
const most = 10_000;

/** Remembers under a key; the oldest is forgotten, so that nobody fills the memory by going on and on. */
export function rememberNewest<Key, Value>(known: Map<Key, Value>, key: Key, value: Value): void {
  known.set(key, value);
  const [oldest] = known.size > most ? known.keys() : [];
  if (oldest !== undefined) known.delete(oldest);
}
