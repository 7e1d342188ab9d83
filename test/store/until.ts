import { setTimeout as wait } from 'node:timers/promises';

/** Waits until something holds. @throws when it has not come about in time */
export async function until(holds: () => boolean | Promise<boolean>, within = 10_000): Promise<void> {
  const started = performance.now();
  while (!(await holds())) {
    if (performance.now() - started > within) throw new Error(`Not within ${within} ms: ${holds}`);
    await wait(10);
  }
}
