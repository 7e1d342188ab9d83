import { describe, expect, test } from '@jest/globals';
import { reactToTalk } from '../../../src/adapters/line/react-to-talk.ts';
import type { Happening } from '../../../src/adapters/line/read-event.ts';
import type { Tools } from '../../../src/adapters/line/step.ts';
import { turn } from '../../../src/conversation/turn.ts';
import type { Incoming } from '../../../src/protocol/incoming.ts';
import type { Session } from '../../../src/protocol/session.ts';
import type { Turn } from '../../../src/protocol/world.ts';
import { lineWorld } from './line-world.ts';

const session: Session = {
  id: 'talk',
  city: 'hiroshima',
  locale: 'ja',
  unclear: 0,
  trail: [
    { question: 'birthday', value: '1985-09-15', at: 1000, messageId: 'm1' },
    { question: 'lost', value: 'no', at: 3000 },
  ],
};

const tools: Tools = {
  turn,
  world: lineWorld(),
  publicUrl: null,
  sessionHours: 24,
  report: (error) => {
    throw error;
  },
};

/** What an event of that moment makes of a talk in which something younger was handled already. */
function reactLate(happening: Happening, at: number) {
  return reactToTalk(
    { id: 'event', userId: 'U1', at, replyToken: 'token', happening },
    { session, late: true, tooMany: false, unsent: [], reminders: [], roomForReminders: () => 0 },
    tools,
  );
}

function trailAfter(happening: Happening, at: number) {
  const reaction = reactLate(happening, at);
  return reaction.type === 'keep'
    ? reaction.session.trail.map(({ question, value }) => `${question}=${value}`)
    : reaction.type;
}

const incoming = (event: Incoming): Happening => ({ kind: 'incoming', incoming: event });

describe('an event that arrives after a younger one', () => {
  test.each<readonly [string, Happening, number, readonly string[]]>([
    [
      'typed words answer nothing',
      incoming({ type: 'text', text: '2000-01-01' }),
      2000,
      ['birthday=1985-09-15', 'lost=no'],
    ],
    [
      'starting over erases nothing',
      incoming({ type: 'command', command: 'restart' }),
      2000,
      ['birthday=1985-09-15', 'lost=no'],
    ],
    [
      'a button does not change an answer given later',
      incoming({ type: 'answer', question: 'lost', value: 'yes' }),
      2000,
      ['birthday=1985-09-15', 'lost=no'],
    ],
    [
      'a button for another question counts',
      incoming({ type: 'answer', question: 'ward', value: 'naka' }),
      2000,
      ['birthday=1985-09-15', 'lost=no', 'ward=naka'],
    ],
    ['a block erases what was said before it', { kind: 'unfollow' }, 2000, ['lost=no']],
    ['a follow as well', { kind: 'follow' }, 2000, ['lost=no']],
    ['a message taken back takes its answer', { kind: 'unsend', messageId: 'm1' }, 2000, ['lost=no']],
  ])('%s', (_name, happening, at, trail) => {
    expect(trailAfter(happening, at)).toEqual(trail);
  });

  test('says so where it was a word', () => {
    const reaction = reactLate(incoming({ type: 'text', text: '2000-01-01' }), 2000);
    expect(JSON.stringify(reaction)).toContain('あとから届きました');
  });
});

test('answers carry the moment and the message that gave them; the others keep theirs', () => {
  const reaction = reactLate(incoming({ type: 'answer', question: 'ward', value: 'naka' }), 4000);
  expect(reaction).toMatchObject({
    type: 'keep',
    session: { trail: [...session.trail, { question: 'ward', value: 'naka', at: 4000 }] },
  });
});

test('what could not be sent before stands before whatever is said next, an apology too', () => {
  const unsent = [{ type: 'said', messages: [{ type: 'text', text: 'an earlier reply' }] }] as const;
  const seen = { session, late: false, tooMany: false, unsent, reminders: [], roomForReminders: () => 0 };
  const event = { id: 'event', userId: 'U1', at: 4000, replyToken: 'token' };
  const happening = incoming({ type: 'text', text: '中区' });
  const tools = { turn, world: lineWorld(), publicUrl: null, sessionHours: 24, report: () => {} };
  const failing: Turn = () => {
    throw new Error('broken');
  };
  for (const reaction of [
    reactToTalk({ ...event, happening }, seen, tools),
    reactToTalk({ ...event, happening }, seen, { ...tools, turn: failing }),
    reactToTalk({ ...event, happening }, { ...seen, tooMany: true }, tools),
  ]) {
    const said = JSON.stringify('body' in reaction ? reaction.body : null);
    expect(said).toMatch(/"text":"an earlier reply"\},\{"type":"text"/);
  }
});

test('an answer given again counts from then: what was tapped in between comes too late', () => {
  const again = reactLate(incoming({ type: 'answer', question: 'lost', value: 'no' }), 5000);
  if (again.type !== 'keep') throw new Error(again.type);
  expect(again.session.trail).toContainEqual({ question: 'lost', value: 'no', at: 5000 });
  const between = reactToTalk(
    {
      id: 'between',
      userId: 'U1',
      at: 4000,
      replyToken: 'token',
      happening: incoming({ type: 'answer', question: 'lost', value: 'yes' }),
    },
    {
      session: again.session,
      late: true,
      tooMany: false,
      unsent: [],
      reminders: [],
      roomForReminders: () => 0,
    },
    tools,
  );
  expect(between.type === 'keep' && between.session.trail).toEqual(again.session.trail);
});
