import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  type KeyObject,
  randomBytes,
  randomFillSync,
} from 'node:crypto';
import { StoreRefused } from './failures.ts';

/** Keys for what is stored about a person: all of them open, the first one closes. */
export interface KeyRing {
  /** The id of the key that closes now. */
  readonly keyId: string;
  /** The ids of all keys that open, the first one's among them. */
  readonly keyIds: readonly string[];
  readonly has: (keyId: string) => boolean;
  /** Encrypts a value as JSON (AES-256-GCM). `place` is where it will stand: elsewhere it does not open. */
  readonly close: (value: unknown, place: string) => Uint8Array;
  /** @throws if the key is missing, or the bytes were changed or moved */
  readonly open: (sealed: Uint8Array, keyId: string, place: string) => unknown;
}

/**
 * Opens what a row holds; null where it is damaged. @param onDamage hears why
 * @throws where its key is not in the ring: then nothing is wrong with the row
 */
export function openUnlessDamaged(
  keys: KeyRing,
  sealed: Uint8Array,
  keyId: string,
  place: string,
  onDamage: (cause: unknown) => void,
): unknown {
  try {
    return keys.open(sealed, keyId, place);
  } catch (cause) {
    if (!keys.has(keyId)) throw cause;
    onDamage(cause);
    return null;
  }
}

const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;

/** A new key, as `KOSHIN_KEY` takes it. */
export function newKey(): string {
  return randomBytes(keyBytes).toString('base64');
}

/**
 * Reads keys as `KOSHIN_KEY` or the key file give them: 32 bytes each in base64, separated by commas or line ends.
 * @throws StoreRefused for anything else, without repeating it
 */
export function readKeys(text: string, from: string): KeyRing {
  const keys = text
    .split(/[,\s]+/)
    .filter((part) => part !== '')
    .map((part) => Buffer.from(part, 'base64'));
  if (keys.length === 0 || keys.some((key) => key.length !== keyBytes))
    throw new StoreRefused(
      `${from} must hold keys of ${keyBytes} bytes in base64, separated by commas; "openssl rand -base64 ${keyBytes}" makes one`,
    );
  return makeKeyRing(keys);
}

function makeKeyRing(keys: readonly Buffer[]): KeyRing {
  // As key objects: handing over the bytes at each call costs more than the encryption.
  const byId = new Map(keys.map((key) => [idOf(key), createSecretKey(key)]));
  const [keyId, first] = [...byId][0] as [string, KeyObject];
  const nextIv = dealRandomBytes(ivBytes);
  return {
    keyId,
    keyIds: [...byId.keys()],
    has: (keyId) => byId.has(keyId),
    close(value, place) {
      const iv = nextIv();
      const cipher = createCipheriv('aes-256-gcm', first, iv).setAAD(Buffer.from(place));
      return Buffer.concat([
        iv,
        cipher.update(Buffer.from(JSON.stringify(value))),
        cipher.final(),
        cipher.getAuthTag(),
      ]);
    },
    open(sealed, keyId, place) {
      const key = byId.get(keyId);
      if (key === undefined) throw new StoreRefused(`The key ${keyId} is missing from KOSHIN_KEY`);
      const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes))
        .setAAD(Buffer.from(place))
        .setAuthTag(bytes.subarray(-tagBytes));
      const text = Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]);
      return JSON.parse(text.toString('utf8'));
    },
  };
}

/** Deals random bytes from a store of them: one call to the system serves many. */
function dealRandomBytes(length: number): () => Buffer {
  const pool = Buffer.alloc(length * 256);
  let used = pool.length;
  return () => {
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    used += length;
    return Buffer.from(pool.subarray(used - length, used));
  };
}

/** Names a key without telling anything of it. */
function idOf(key: Buffer): string {
  return createHash('sha256').update('koshin key id').update(key).digest('hex').slice(0, 8);
}
