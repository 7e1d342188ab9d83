import type { Selectable, Transaction } from 'kysely';
import type { Desk } from './desk.ts';
import { Overtaken } from './failures.ts';
import { makeInsert } from './insert-rows.ts';
import { type HeldLetter, holdLetter } from './letters.ts';
import { type Person, writePerson } from './people.ts';
import type { Draft, TurnsRun } from './run-turns.ts';
import type { Tables } from './tables.ts';

/** Writes down what turns changed. @returns the letters now in this instance's hands */
export async function writeTurns<Body>(
  transaction: Transaction<Tables>,
  people: ReadonlyMap<string, Person<Body>>,
  { drafts, erased, takenUp, cancelled }: TurnsRun<Body>,
  desk: Desk,
  now: number,
): Promise<readonly HeldLetter<Body>[]> {
  // Before anybody's rows are erased: who was forgotten in this very group may have had words taken up in it.
  if (takenUp.length > 0) await takeUp(transaction, takenUp);
  if (erased.size > 0) {
    await transaction
      .deleteFrom('people')
      .where('name', 'in', [...erased])
      .execute();
    await transaction
      .deleteFrom('outbox')
      .where('name', 'in', [...erased])
      .execute();
  }
  const remembered = [...people.values()].filter((person) => person.remembered);
  if (remembered.length > 0) await writePeople(transaction, remembered, desk);
  if (cancelled.length > 0)
    await transaction
      .deleteFrom('outbox')
      .where('id', 'in', cancelled)
      .where('state', '=', 'waiting')
      .execute();
  return drafts.length > 0 ? writeLetters(transaction, drafts, desk, now) : [];
}

const keptOfPerson = [
  'handled_at',
  'minute_began',
  'minute_count',
  'kept',
  'key_id',
  'expires_at',
] as const satisfies readonly (keyof Tables['people'])[];

const insertPeople = makeInsert(
  'people',
  ['name', ...keptOfPerson],
  `on conflict (name) do update set ${keptOfPerson.map((column) => `${column} = excluded.${column}`).join(', ')}`,
);

async function writePeople<Body>(
  transaction: Transaction<Tables>,
  people: readonly Person<Body>[],
  { engine, keys }: Desk,
): Promise<void> {
  const insert = insertPeople(
    people.map((person) => writePerson(person, keys)),
    engine,
  );
  await transaction.executeQuery(insert);
}

/** Removes unsent letters whose words stand in a new one, unless staff have just let them be tried again. */
async function takeUp(transaction: Transaction<Tables>, ids: readonly number[]): Promise<void> {
  const { numDeletedRows } = await transaction
    .deleteFrom('outbox')
    .where('id', 'in', ids)
    .where('state', '=', 'unsent')
    .executeTakeFirstOrThrow();
  if (Number(numDeletedRows) !== ids.length) throw new Overtaken('an unsent letter was taken up elsewhere');
}

const insertLetters = makeInsert(
  'outbox',
  [
    'name',
    'event_id',
    'kind',
    'state',
    'way',
    'token_at',
    'doubtful',
    'tries',
    'throttled',
    'not_before',
    'owner',
    'lease_until',
    'retry_key',
    'sealed',
    'key_id',
    'made_at',
  ],
  'returning id, retry_key',
);

async function writeLetters<Body>(
  transaction: Transaction<Tables>,
  drafts: readonly Draft<Body>[],
  desk: Desk,
  now: number,
): Promise<readonly HeldLetter<Body>[]> {
  const inHand = { state: 'sending' as const, owner: desk.instance, lease_until: now + desk.lease };
  const insert = insertLetters(
    drafts.map(({ letter, waits }) => (waits ? letter : { ...letter, ...inHand })),
    desk.engine,
  );
  const { rows } =
    await transaction.executeQuery<Pick<Selectable<Tables['outbox']>, 'id' | 'retry_key'>>(insert);
  // An insert need not give its rows back in the order in which they were written.
  const ids = new Map(rows.map((row) => [row.retry_key, row.id]));
  return drafts
    .filter(({ waits }) => !waits)
    .map(({ letter, content }) =>
      holdLetter({ ...letter, id: ids.get(letter.retry_key) as number }, content),
    );
}
