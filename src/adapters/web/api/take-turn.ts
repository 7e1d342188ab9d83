import { turn } from '../../../conversation/turn.ts';
import type { Incoming } from '../../../protocol/incoming.ts';
import type { World } from '../../../protocol/world.ts';
import type { TurnReply } from './turn-reply.ts';
import type { TurnRequest } from './turn-request.ts';

/** One turn for a caller who keeps the talk. @param world holds every resource, so that nothing is left to load. */
export function takeTurn(request: TurnRequest, world: World): TurnReply {
  const { locale, trail, unclear, question } = request;
  const session = {
    id: 'stateless',
    city: world.city.id,
    locale,
    trail,
    unclear,
    ...(question && { asked: question }),
  };
  const result = turn(session, request.event as Incoming, world);
  if ('needs' in result) throw new Error(`A turn on the server lacks ${result.needs.join(', ')}`);
  const asked = result.messages.find((message) => message.type === 'ask');
  return {
    locale: result.session.locale,
    trail: result.session.trail.map(({ question, value }) => ({ question, value })),
    unclear: result.session.unclear,
    question: asked?.question ?? null,
    messages: result.messages,
    outcome: result.outcome,
    refused: result.isRefused,
  };
}
