import type { Brain } from './brain.ts';
import type { Talk } from './exchange.ts';
import { slow } from './one-at-a-time.ts';

/**
 * Fetches, when the page is idle, whatever the talk may need later, and rehearses a talk. What does not come now is asked
 * for again when it is needed.
 * @param rehearse takes the rehearsed talk, as it stands after each exchange
 */
export function prepareRest(think: () => Promise<Brain>, rehearse: (stages: readonly Talk[]) => void): void {
  const whenIdle = globalThis.requestIdleCallback ?? ((start: () => void) => setTimeout(start, slow));
  whenIdle(() => void prepare());

  async function prepare(): Promise<void> {
    try {
      const brain = await think();
      await brain.loadRest();
      const { exchanges, ...talk } = await brain.rehearse();
      rehearse(exchanges.map((_, at) => ({ ...talk, exchanges: exchanges.slice(0, at + 1) })));
    } catch (error) {
      console.error(error);
    }
  }
}
