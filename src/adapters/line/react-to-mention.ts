import type { Reaction, Seen } from '../../protocol/store.ts';
import type { World } from '../../protocol/world.ts';
import { said } from './keep-step.ts';
import type { LineBody } from './line-body.ts';
import { speakLine } from './say-line.ts';

/**
 * In a group or room others read along: called by name, the bot asks to be spoken to alone, in both languages because
 * a group has none. It asks nothing there and keeps nothing; of an earlier reply that could not be sent it says the
 * same again.
 */
export function reactToMention(seen: Seen<LineBody>, world: World): Reaction<LineBody> {
  if (seen.tooMany) return { type: 'ignore' };
  const text = `${speakLine('line.group', 'ja', world)}\n${speakLine('line.group', 'en', world)}`;
  return { type: 'say', body: said([{ type: 'text', text }], world) };
}
