import type { Texts } from '../protocol/world.ts';

/**
 * Is anything of what is to be said in a file of sentences that has not come yet? The first part of a phrase's key names
 * its file. Once the answers are there, all are.
 * @param said messages, an outcome: plain data with phrases in it
 */
export function lacksSentences(said: unknown, texts: Texts): boolean {
  return texts['answer'] === undefined && keysIn(said).some((key) => !Object.hasOwn(texts, fileOf(key)));
}

function fileOf(key: string): string {
  return key.slice(0, key.indexOf('.'));
}

/** The keys of all phrases, those that stand inside of others among them. */
function keysIn(said: unknown): readonly string[] {
  if (typeof said !== 'object' || said === null) return [];
  const inner = Object.values(said).flatMap(keysIn);
  return 'key' in said && typeof said.key === 'string' ? [said.key, ...inner] : inner;
}
