import type { messagingApi } from '@line/bot-sdk';
import type { Session } from '../../protocol/session.ts';
import type { World } from '../../protocol/world.ts';
import { speakLine } from './say-line.ts';

/** What is said when a turn fails through our own fault: the answers stay, and there is somebody to call. */
export function apologize(session: Session | null, world: World): readonly messagingApi.Message[] {
  const { city } = world;
  const ward = session?.trail.find(({ question }) => question === 'ward')?.value;
  const office = city.counters.find(
    ({ area, kind, phone }) => area === ward && kind === 'wardOffice' && phone !== null,
  );
  const { name, phone } = office ?? city.callCentre;
  const params = { name: { text: name }, phone: phone ?? city.callCentre.phone };
  return [{ type: 'text', text: speakLine('line.apology', session?.locale ?? 'ja', world, params) }];
}
