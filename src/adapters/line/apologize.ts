import type { messagingApi } from '@line/bot-sdk';
import type { Session } from '../../protocol/session.ts';
import type { World } from '../../protocol/world.ts';
import { answersOf } from '../../rules/answers.ts';
import { phoneFor } from '../../rules/counters.ts';
import { speakLine } from './say-line.ts';

/** What is said when a turn fails through our own fault: the answers stay, and there is somebody to call. */
export function apologize(session: Session | null, world: World): readonly messagingApi.Message[] {
  const { name, phone } = phoneFor(world.city, answersOf(session?.trail ?? []).ward);
  const params = { name: { text: name }, phone };
  return [{ type: 'text', text: speakLine('line.apology', session?.locale ?? 'ja', world, params) }];
}
