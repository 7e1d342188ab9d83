import { afterAll, beforeAll, describe } from '@jest/globals';
import type { StoreSettings } from '../../src/store/open-store.ts';
import { type RunningPostgres, startPostgres } from '../real/postgres.ts';
import { makeFolder, someKey } from './open-test-store.ts';

/** Where a test keeps its database: new and empty, and gone after it. */
export interface Place {
  readonly settings: Pick<StoreSettings, 'folder'> & Partial<StoreSettings>;
  readonly remove: () => void;
}

/** Holds the same tests on SQLite and on PostgreSQL: there is one implementation, and neither may know it. */
export function describeOnBothEngines(title: string, tests: (makePlace: () => Promise<Place>) => void): void {
  describe(`${title}, on SQLite`, () => {
    tests(async () => {
      const { folder, remove } = makeFolder();
      return { settings: { folder, key: someKey }, remove };
    });
  });

  describe(`${title}, on PostgreSQL`, () => {
    let postgres: RunningPostgres;
    let databases = 0;
    beforeAll(async () => {
      postgres = await startPostgres();
    }, 60_000);
    afterAll(() => postgres.stop());
    tests(async () => {
      databases += 1;
      const databaseUrl = await postgres.addDatabase(`koshin_${databases}`);
      return { settings: { folder: '', key: someKey, databaseUrl }, remove: () => {} };
    });
  });
}
