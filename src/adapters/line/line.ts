import { randomUUID } from 'node:crypto';
import express, { type Router } from 'express';
import type { Locale } from '../../protocol/language.ts';
import type { PhraseKey } from '../../protocol/phrase-key.ts';
import type { Arrival, Deliver, Reaction, Store } from '../../protocol/store.ts';
import type { Turn, World } from '../../protocol/world.ts';
import { dayOf } from '../../rules/day.ts';
import { firstOpenDayFrom } from '../../rules/opening.ts';
import { createCalendarRouter } from './calendar/calendar-router.ts';
import { createClient } from './client.ts';
import { createDeliver } from './deliver.ts';
import { firstLocale } from './keep-step.ts';
import { recallPerson } from './known-person.ts';
import { type LineBody, learnLanguage } from './line-body.ts';
import type { Person } from './person.ts';
import { reactToMention } from './react-to-mention.ts';
import { reactToTalk } from './react-to-talk.ts';
import { type Happening, type LineEvent, readEvent } from './read-event.ts';
import { tenInTheMorning } from './reminders.ts';
import type { Report } from './report.ts';
import { speakLine } from './say-line.ts';
import { createWebhook, type Webhook } from './webhook.ts';

/** LINE's own hosts. */
const lineApi = 'https://api.line.me';

/** What LINE needs to run. */
export interface LineOptions {
  readonly channelSecret: string;
  readonly channelAccessToken: string;
  /** LINE's host or a stand-in, without a slash at the end. */
  readonly apiBaseUrl?: string | undefined;
  readonly store: Store<LineBody>;
  readonly turn: Turn;
  /** The world of this moment; on LINE a birth year is never said back. */
  readonly world: () => World;
  /** Where residents reach this server's pages, without a slash at the end; null where there is no such address. */
  readonly publicUrl: string | null;
  /** Hours that the store keeps answers after the last word. */
  readonly sessionHours: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly report: Report;
}

/** What counts however much somebody sends: LINE asks that it be obeyed. */
const unpaced: ReadonlySet<Happening['kind']> = new Set(['follow', 'unfollow', 'unsend']);

/** The two ends of LINE: what comes in by webhook, and what the sender brings out. */
export interface Line {
  /** For `POST /line/webhook`, without express. */
  readonly webhook: Webhook;
  /** To be mounted at `/line`: the page that puts days into a calendar. */
  readonly router: Router;
  readonly deliver: Deliver<LineBody>;
}

export function createLine(options: LineOptions): Line {
  const {
    channelSecret,
    channelAccessToken,
    apiBaseUrl = lineApi,
    store,
    turn,
    publicUrl,
    sessionHours,
    clock,
    report,
  } = options;
  const speak = (key: PhraseKey, locale: Locale) => speakLine(key, locale, options.world());
  const router = express.Router();
  router.use('/calendar', createCalendarRouter(speak));
  return {
    webhook: createWebhook({ channelSecret, receive, report }),
    router,
    deliver: createDeliver({
      client: createClient(channelAccessToken, apiBaseUrl),
      report,
      today: () => dayOf(options.world().now),
      openAgain,
      notArrived: () => [
        { type: 'text', text: `${speak('line.notArrived', 'ja')}\n${speak('line.notArrived', 'en')}` },
      ],
      learnLanguage: async ({ body, person }, told) => {
        let spoken = told ?? firstLocale;
        if (body.type !== 'firstWords') return spoken;
        // Another id at each try: the store then always tells what the talk has come to.
        const id = `${body.event}:language:${randomUUID()}`;
        const arrival: Arrival = { id, person, at: body.at, received: clock(), unpaced: true };
        await store.handle(arrival, (seen) => {
          const { session, late } = recallPerson(seen);
          if (session === null) return { type: 'ignore' };
          spoken = told === null || late ? session.locale : told;
          return spoken === session.locale
            ? { type: 'ignore' }
            : { type: 'keep', session: learnLanguage(session, spoken, body), body: null };
        });
        return spoken;
      },
    }),
  };

  function openAgain(counter: string): number | null {
    const { city, now } = options.world();
    const today = dayOf(now);
    const open = firstOpenDayFrom(city, counter, today, `${today}T00:00`);
    return open === null || open === today ? null : tenInTheMorning(open);
  }

  async function receive(events: readonly unknown[]): Promise<void> {
    const received = clock();
    const read = events.map(readEvent).filter((event) => event !== null);
    const world = { ...options.world(), mayShowBirthYear: false };
    const handled = read.map((event) =>
      store.handle(arrivalOf(event, received), (seen): Reaction<LineBody> => {
        if (event.where === 'group') return reactToMention(seen, world);
        const reportFailure = (error: unknown) => report({ type: 'turnFailed', error });
        return reactToTalk(event, seen, { turn, world, publicUrl, sessionHours, report: reportFailure });
      }),
    );
    const failed = (await Promise.allSettled(handled)).find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
  }
}

function arrivalOf(event: LineEvent, received: number): Arrival {
  const { id, at, replyToken } = event;
  const person: Person = event.where === 'talk' ? `talk:${event.userId}` : `group:${event.groupId}`;
  const isUnpaced = event.where === 'talk' && unpaced.has(event.happening.kind);
  return {
    id,
    person,
    at,
    received,
    ...(replyToken !== null && { replyToken }),
    ...(isUnpaced && { unpaced: true }),
  };
}
