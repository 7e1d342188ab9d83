import type { Incoming } from '../../protocol/incoming.ts';

/** 「1」, 「１番」, 「①」, 「2.」, "no. 3": a number and nothing else. */
const number = /^(?:no\.?\s*)?([1-9]\d?)\s*(?:番(?:目)?|[.)])?$/i;

/**
 * What a typed number stands for, where the last reply numbered its choices. Anything else stays as it was typed.
 *
 * @param offered what the numbers stood for, number 1 first
 */
export function readNumber(incoming: Incoming, offered: readonly Incoming[]): Incoming {
  if (incoming.type !== 'text') return incoming;
  const found = number.exec(incoming.text.normalize('NFKC').trim())?.[1];
  return (found === undefined ? undefined : offered[Number(found) - 1]) ?? incoming;
}
