import { afterEach, describe, expect, test } from '@jest/globals';
import type { LineBody } from '../../../src/adapters/line/line-body.ts';
import { reactToTalk } from '../../../src/adapters/line/react-to-talk.ts';
import type { Happening } from '../../../src/adapters/line/read-event.ts';
import { remindersFor } from '../../../src/adapters/line/reminders.ts';
import { turn } from '../../../src/conversation/turn.ts';
import type { CityProfile } from '../../../src/protocol/city.ts';
import type { PlainDate, PlainDateTime } from '../../../src/protocol/day.ts';
import type { QuestionId } from '../../../src/protocol/question.ts';
import type { Session } from '../../../src/protocol/session.ts';
import type { Seen } from '../../../src/protocol/store.ts';
import { answerOf, roads } from '../../line-platform/outcomes.ts';
import { openPhone, until, wordsOf } from '../../line-platform/phone.ts';
import { stepsOf } from '../../line-platform/road-steps.ts';
import { startLine } from '../../line-platform/start-line.ts';
import { makeClock } from '../../store/open-test-store.ts';
import { lineWorld } from './line-world.ts';

const world = lineWorld();
const roomy = { roomForReminders: () => 1 };
const tenOf = (day: string) => Date.parse(`${day}T10:00:00+09:00`);

/** When the reminders of a road come, as a clock in Japan shows it. */
function remindersOf(name: string, city: Partial<CityProfile> = {}, seen = roomy): readonly string[] {
  const road = roads.find((one) => one.name === name);
  if (road === undefined) throw new Error(`no road ${name}`);
  const { outcome } = answerOf(road, 'ja');
  const inCity = { ...world, city: { ...world.city, ...city } };
  return remindersFor(outcome, 'ja', inCity, seen).map(({ notBefore }) => inTokyo(notBefore));
}

function inTokyo(moment: number): string {
  return new Date(moment + 9 * 3_600_000).toISOString().slice(0, 16);
}

describe('reminders', () => {
  test.each([
    [
      'in the window: on the next open day, and 14 days before the end',
      'certificate-open',
      ['2026-11-24T10:00', '2026-12-01T10:00'],
    ],
    ['only for the days left', 'certificate-expired', ['2026-11-24T10:00']],
    ['not for a day more than a year away', 'certificate-too-early', []],
    ['not where nothing can be done in this city', 'other-city', []],
  ])('%s', (_name, road, days) => {
    expect(remindersOf(road)).toEqual(days);
  });

  test('are none where the city spends no pushes, or keeps dates out of the talk', () => {
    expect(remindersOf('certificate-open', { line: { dates: 'chat', push: 'never' } })).toEqual([]);
    expect(remindersOf('certificate-open', { line: { dates: 'page', push: 'fallback' } })).toEqual([]);
  });

  test('are none beyond the share of the month', () => {
    expect(remindersOf('certificate-open', {}, { roomForReminders: () => 0 })).toEqual([]);
  });
});

describe('reminders that wait', () => {
  const open = roads.find(({ name }) => name === 'certificate-open');
  const session: Session = {
    id: 'talk',
    city: 'hiroshima',
    locale: 'ja',
    unclear: 0,
    trail: (open?.answers ?? []).map((answer) => ({ ...answer, at: 1 })),
  };
  const waiting = ['2026-11-24', '2026-12-01'].map(tenOf);
  const nothingSeen: Seen<LineBody> = {
    session,
    late: false,
    tooMany: false,
    unsent: [],
    reminders: waiting,
    ...roomy,
  };
  const answer = (question: QuestionId, value: string): Happening => ({
    kind: 'incoming',
    incoming: { type: 'answer', question, value },
  });

  /** What becomes of the reminders, and what is said. */
  function react(happening: Happening, change: Partial<Seen<LineBody>> = {}, at = world) {
    const seen = { ...nothingSeen, ...change };
    const event = { id: 'event', userId: 'U1', at: 2, replyToken: 'token', happening };
    const report = (error: unknown) => {
      throw error;
    };
    const tools = { turn, world: at, publicUrl: null, sessionHours: 24, report };
    const reaction = reactToTalk(event, seen, tools);
    if (reaction.type !== 'keep') throw new Error(reaction.type);
    return {
      days: reaction.reminders?.map(({ notBefore }) => inTokyo(notBefore).slice(0, 10)),
      said: JSON.stringify(reaction.body),
    };
  }

  test('follow an answer that is corrected, and it is said', () => {
    const { days, said } = react(answer('issued', '2022-12-20'));
    expect(days).toEqual(['2027-09-16']);
    expect(said).toContain('お知らせする日も、今のお答えに合わせて変えました');
  });

  test('follow the answers of a talk begun anew, in one message too', () => {
    const trail = session.trail.map((entry) =>
      entry.question === 'issued' ? { ...entry, value: '2022-12-20' } : entry,
    );
    const [last, ...others] = trail.toReversed();
    const anew = { ...session, trail: others.toReversed() };
    expect(react(answer(last?.question ?? 'ward', last?.value ?? ''), { session: anew }).days).toEqual([
      '2027-09-16',
    ]);
    const begun = react(
      {
        kind: 'incoming',
        incoming: {
          type: 'text',
          text: '1985年12月15日生まれ、2022年12月20日発行、初めて、本人、なくしていない、中区',
        },
      },
      { session: null },
    );
    expect(begun.days).toEqual(['2027-09-16']);
  });

  test('are cancelled where the new answer has no day to remind of, and it is said', () => {
    const { days, said } = react(answer('issued', '2025-03-03'));
    expect(days).toEqual([]);
    expect(said).toContain('今のお答えに合わないので取り消しました');
    expect(said).not.toContain('want=no');
  });

  test.each<readonly [string, Happening, PlainDateTime]>([
    ['a question aside', { kind: 'incoming', incoming: { type: 'topic', topic: 'fee' } }, '2026-11-22T10:00'],
    ['an answer that changes no day', answer('applicant', 'representative'), '2026-11-22T10:00'],
    ['a word in the morning of the day itself', { kind: 'media' }, '2026-11-24T09:00'],
    ['another wish for them on that morning', { kind: 'reminder', wish: 'yes' }, '2026-11-24T09:00'],
  ])('stay as they are at %s', (_name, happening, now) => {
    const { days, said } = react(happening, {}, lineWorld(now));
    expect(days).toBeUndefined();
    expect(said).toContain('want=no');
  });

  test('stay where one asks for them while a question is open: it has to be answered first', () => {
    const asked = { ...session, trail: session.trail.slice(0, 2) };
    const { days, said } = react({ kind: 'reminder', wish: 'yes' }, { session: asked });
    expect(days).toBeUndefined();
    expect(said).toContain('先に、次の質問にお答えください');
    expect(react({ kind: 'reminder', wish: 'yes' }, { session: null })).toMatchObject({
      days: undefined,
      said: expect.stringContaining('先に、次の質問にお答えください'),
    });
  });

  test('stay where the month has no more room', () => {
    const full = { roomForReminders: () => 0 };
    expect(react({ kind: 'reminder', wish: 'yes' }, full).days).toBeUndefined();
    expect(react({ kind: 'reminder', wish: 'yes' }, { ...full, reminders: [] })).toMatchObject({
      days: [],
      said: expect.stringContaining('空きがあるときだけ'),
    });
  });
});

describe('a reminder that was asked for', () => {
  const start = Date.parse('2026-11-22T10:00:00+09:00');
  const day = 86_400_000;
  let line: Awaited<ReturnType<typeof startLine>>;
  afterEach(() => line.stop());

  async function bookReminder() {
    let { closings } = world.city;
    const clock = makeClock(start);
    const moment = () => inTokyo(clock.now()) as PlainDateTime;
    line = await startLine({
      clock: clock.now,
      world: () => ({ ...lineWorld(moment()), city: { ...world.city, closings } }),
    });
    const phone = openPhone(line.platform, 'U1');
    await phone.follow();
    const road = roads.find(({ name }) => name === 'certificate-open');
    for (const step of road ? stepsOf(road, 'ja') : [])
      await ('pick' in step ? phone.pick(step.pick) : phone.tap(step.tap));
    expect(wordsOf(await phone.tap('行ける日に知らせる'))).toContain('お知らせします');
    const close = (closed: PlainDate) => {
      const reason = { ja: '停電', en: 'power cut' };
      closings = [{ day: closed, reason, source: world.city.mainSource, confirmed: true }];
    };
    return { clock, phone, close };
  }

  const pushes = () => line.platform.traffic().filter((one) => one.kind === 'call' && one.call === 'push');

  test('comes at ten on that day, names no day, and the other one is cancelled by a word', async () => {
    const { clock, phone } = await bookReminder();
    clock.forward(2 * day - 60_000);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(pushes()).toHaveLength(0);
    clock.forward(60_000);
    await until(() => pushes().length === 1);
    const said = wordsOf(line.platform.sentTo('U1').slice(-1));
    expect(said).toContain('行けるころになりました');
    expect(said).not.toMatch(/\d/);
    expect(wordsOf(await phone.say('知らせをやめて'))).toContain('お知らせはしません');
    clock.forward(9 * day);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(pushes()).toHaveLength(1);
  }, 20_000);

  test('waits for the next open day where the counter turns out to be closed', async () => {
    const { clock, close } = await bookReminder();
    close('2026-11-24');
    clock.forward(2 * day);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(pushes()).toHaveLength(0);
    clock.forward(day);
    await until(() => pushes().length === 1);
  }, 20_000);

  test('that the end is near is not said after the end, where the server comes back only then', async () => {
    const { clock, phone } = await bookReminder();
    clock.forward(31 * day);
    await until(() => pushes().length === 1);
    expect(wordsOf(line.platform.sentTo('U1').slice(-1))).toContain('行けるころになりました');
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(pushes()).toHaveLength(1);
    expect(wordsOf(await phone.say('こんにちは'))).toMatch(/^こんにちは/);
  }, 20_000);
});
