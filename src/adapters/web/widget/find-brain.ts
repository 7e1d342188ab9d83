import type { Locale } from '../../../protocol/language.ts';
import type { Brain } from './brain.ts';
import { importScript } from './import-script.ts';

/** Put in place by the build: where the brain's script stands, beside the entry script. */
declare const KOSHIN_BRAIN: string;

export interface BrainFinder {
  /** Fetches it where it is not there yet; asked again after a failure, it tries again. */
  readonly think: () => Promise<Brain>;
  /** Null before it has come. */
  readonly found: () => Brain | null;
}

/** @param base the entry script's address @param locale the language in which it is needed first */
export function findBrain(base: string, city: string, locale: Locale): BrainFinder {
  let brain: Brain | null = null;
  let thinking: Promise<Brain> | null = null;
  return {
    found: () => brain,
    think: () => {
      thinking ??= fetchBrain().catch((error: unknown) => {
        thinking = null;
        throw error;
      });
      return thinking;
    },
  };

  async function fetchBrain(): Promise<Brain> {
    const { openBrain } = await importScript<typeof import('./brain.ts')>(KOSHIN_BRAIN, base);
    brain = await openBrain(base, city, locale);
    return brain;
  }
}
