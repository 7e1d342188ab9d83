import { CompiledQuery } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

type Table = 'seen' | 'people' | 'outbox';
type Column<T extends Table> = keyof Tables[T] & string;

/** An insert of some rows, ready to be executed. */
type InsertRows<T extends Table, C extends Column<T>> = (
  rows: readonly Readonly<Record<C, unknown>>[],
  engine: Engine,
) => CompiledQuery;

/**
 * An insert whose text is put together once for each number of rows. Kysely's builder does it anew for each group, a
 * small object for every value: that costs more than the insert.
 * @param after what follows the values
 */
export function makeInsert<T extends Table, C extends Column<T>>(
  table: T,
  columns: readonly C[],
  after: string,
): InsertRows<T, C> {
  const texts: Record<Engine['kind'], string[]> = { sqlite: [], postgres: [] };
  const write = (rows: number, { placeholder }: Engine) => {
    const row = (nth: number) =>
      `(${columns.map((_, index) => placeholder(nth * columns.length + index + 1)).join(', ')})`;
    const values = Array.from({ length: rows }, (_, nth) => row(nth)).join(', ');
    return `insert into ${table} (${columns.join(', ')}) values ${values} ${after}`;
  };
  return (rows, engine) => {
    const known = texts[engine.kind];
    const text = known[rows.length] ?? write(rows.length, engine);
    known[rows.length] = text;
    return CompiledQuery.raw(
      text,
      rows.flatMap((row) => columns.map((column) => row[column])),
    );
  };
}
