import type { Kysely } from 'kysely';
import type { Desk } from './desk.ts';
import type { Tables } from './tables.ts';

/**
 * Lays a letter down for good whose row is damaged, and tells staff. It asks for no older key any more: none would open
 * it.
 */
export async function layDownDamaged(
  database: Kysely<Tables>,
  id: number,
  cause: unknown,
  { keys, tell }: Pick<Desk, 'keys' | 'tell'>,
): Promise<void> {
  tell({ type: 'storeFailed', error: new Error(`Letter ${id} cannot be opened`, { cause }) });
  await database
    .updateTable('outbox')
    .set({ state: 'dead', key_id: keys.keyId, owner: null, lease_until: 0 })
    .where('id', '=', id)
    .execute();
}
