import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { reactToTalk } from '../../../src/adapters/line/react-to-talk.ts';
import type { Happening } from '../../../src/adapters/line/read-event.ts';
import { turn } from '../../../src/conversation/turn.ts';
import type { Session } from '../../../src/protocol/session.ts';
import type { Turn } from '../../../src/protocol/world.ts';
import { openPhone, until, wordsOf } from '../../line-platform/phone.ts';
import { startLine } from '../../line-platform/start-line.ts';
import { lineWorld } from './line-world.ts';

const blank: Session = { id: 'talk', city: 'hiroshima', locale: 'ja', unclear: 0, trail: [] };
const onlyTakenBack: Session = { ...blank, takenBack: ['m1'] };
const world = lineWorld();

const said = (text: string): Happening => ({ kind: 'incoming', incoming: { type: 'text', text } });

function react(session: Session, happening: Happening, change: { tooMany?: true; turn?: Turn } = {}) {
  const yesterday = { type: 'said', messages: [{ type: 'text', text: '昨日' }], day: '2026-11-21' } as const;
  return reactToTalk(
    { id: 'event', userId: 'U1', at: 5000, replyToken: 'token', happening },
    {
      session,
      late: false,
      tooMany: change.tooMany ?? false,
      unsent: [yesterday],
      reminders: [],
      roomForReminders: () => 0,
    },
    { turn: change.turn ?? turn, world, publicUrl: null, sessionHours: 24, report: () => {} },
  );
}

describe('of somebody of whom only is kept what they took back', () => {
  const failing: Turn = () => {
    throw new Error('broken');
  };

  test.each([
    ['the greeting', {}, 'こんにちは'],
    ['the request for a pause', { tooMany: true }, 'たくさんのメッセージ'],
    ['the apology', { turn: failing }, 'うまくお答えできませんでした'],
  ] as const)(
    '%s says nothing of an answer that did not arrive: there is no talk yet',
    (_, change, words) => {
      const reaction = JSON.stringify(react(onlyTakenBack, said('ええと'), change));
      expect(reaction).toContain(words);
      expect(reaction).not.toContain('前のお返事が届いていませんでした');
    },
  );

  test('no talk begins while its first words are still on their way to who blocked meanwhile', async () => {
    let isAsked = false;
    let goOn = () => {};
    const line = await startLine({
      people: [{ userId: 'U1', language: 'en' }],
      trouble({ path }, _response, next) {
        if (!path.includes('/profile/') || isAsked) return next();
        isAsked = true;
        goOn = next;
      },
    });
    const phone = openPhone(line.platform, 'U1');
    const earlier = { timestamp: Date.now() - 1000 };
    const takenBack = line.platform.makeEvent('U1', { type: 'unsend', unsend: { messageId: 'm1' } }, earlier);
    await line.platform.act('U1', { type: 'follow', follow: { isUnblocked: false } });
    await until(() => isAsked);
    await phone.doUnanswered({ type: 'unfollow' });
    expect(await line.platform.send(takenBack)).toBe(200);
    goOn();
    await until(() => line.platform.sentTo('U1').length > 0);
    const screen = await phone.say('hm').finally(line.stop);
    expect(wordsOf(screen)).toContain('I keep your answers encrypted');
  });
});

describe('a talk of an earlier release', () => {
  const folder = join(import.meta.dirname, '../../store/sessions');
  const stored = readdirSync(folder).flatMap(
    (file) =>
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly {
        readonly what: string;
        readonly session: Session;
      }[],
  );
  const withoutNumbers = stored.map(({ what, session: { offered: _, ...session } }) => ({
    what: `${what}, without what its numbers stand for`,
    session,
  }));

  test.each([...stored, ...withoutNumbers])('goes on, and keeps its answers: $what', ({ session }) => {
    const reaction = react(session, said('費用は？'));
    if (reaction.type !== 'keep') throw new Error(reaction.type);
    expect(reaction.session.id).toBe(session.id);
    expect(reaction.session.trail).toEqual(session.trail);
    expect(JSON.stringify(reaction.body)).not.toContain('暗号にして預かり');
  });

  test('is still one when its only answer is taken back, though it never held what its numbers stand for', () => {
    const old: Session = {
      ...blank,
      trail: [{ question: 'birthday', value: '1985-09-15', at: 1000, messageId: 'm1' }],
    };
    const taken = react(old, { kind: 'unsend', messageId: 'm1' });
    if (taken.type !== 'keep') throw new Error(taken.type);
    expect(taken.session.trail).toEqual([]);
    expect(JSON.stringify(react(taken.session, said('ええと')))).not.toContain('暗号にして預かり');
  });
});
