import { build } from './build-element.ts';
import type { Traffic } from './line-json.ts';

/** Lists every webhook and call with its JSON, the newest first. */
export function openTrafficPanel(
  list: HTMLElement,
  names: ReadonlyMap<string, string>,
): (traffic: Traffic) => void {
  return (traffic) => {
    const { kind, call, userId, status, ...rest } = traffic;
    const title = kind === 'webhook' ? `→ webhook` : `← ${call}`;
    const who = names.get(userId ?? '') ?? '';
    list.prepend(
      build(
        'details',
        { class: kind },
        build('summary', {}, `${title} ${status} ${who}`),
        build('pre', {}, JSON.stringify(rest, null, 2)),
      ),
    );
  };
}
