import { sql } from 'kysely';
import type { Session } from '../../src/protocol/session.ts';
import type { Engine } from '../../src/store/engine.ts';
import type { KeyRing } from '../../src/store/key-ring.ts';
import type { NamePerson } from '../../src/store/open-names.ts';
import { readPerson, writePerson } from '../../src/store/people.ts';

const day = 86_400_000;

/** Somebody whose session is stored, as the store knows them. */
export function idlePerson(nth: number): string {
  return `talk:U${nth}`;
}

/** Stores sessions of people who are silent: those from one number up to, but not including, another. */
export async function storeIdleSessions(
  engine: Engine,
  keys: KeyRing,
  nameOf: NamePerson,
  session: Session,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  for (let next = from; next < to; next += 1000) {
    const rows = Array.from({ length: Math.min(1000, to - next) }, (_, nth) => {
      const name = nameOf(idlePerson(next + nth));
      const person = {
        ...readPerson(name, undefined, 0, { keys, tell: () => {} }),
        session,
        expiresAt: Date.now() + day,
      };
      return writePerson(person, keys);
    });
    await engine.database.insertInto('people').values(rows).execute();
  }
  await sql`pragma wal_checkpoint(truncate)`.execute(engine.database);
}
