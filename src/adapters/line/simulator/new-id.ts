import { randomBytes } from 'node:crypto';

/** A name that nothing else has, as LINE's are: 32 hexadecimal digits. */
export function newId(): string {
  return randomBytes(16).toString('hex');
}
