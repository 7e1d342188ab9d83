import { z } from 'zod';
import type { PlainDate } from '../../protocol/day.ts';
import type { Locale } from '../../protocol/language.ts';
import type { Deliver, Delivery, Letter } from '../../protocol/store.ts';
import type { LineAnswer } from './call-line.ts';
import type { LineClient } from './client.ts';
import { holdBack } from './hold-back.ts';
import { holdsOn, type LineBody, messagesOf } from './line-body.ts';
import { menuAlias } from './menu/menu-areas.ts';
import { isTalk, lineIdOf } from './person.ts';
import { readAnswer, readFailure } from './read-delivery.ts';
import type { Report } from './report.ts';

/** After so long without an answer the person is shown that something is coming. Milliseconds. */
const loadingAfter = 1000;
/** So long LINE may take to say which language a person reads. Milliseconds. */
const profileLimit = 1500;

/** So long the change of a menu may take. Milliseconds. */
const menuLimit = 5000;
/** So long it is believed which menu an alias stands for: staff change it by `npm run line:setup`. Milliseconds. */
const menuBelieved = 60_000;

const alias = z.object({ richMenuId: z.string() });
const profile = z.object({ language: z.string() });
const details = z.object({ details: z.array(z.object({ property: z.string() })) });

interface Delivering {
  readonly client: LineClient;
  readonly report: Report;
  /** Today in Japan. */
  readonly today: () => PlainDate;
  /** When a counter that is closed today opens again, milliseconds since 1970; null where it is open today. */
  readonly openAgain: (counter: string) => number | null;
  /** What is pushed in place of an answer of another day. */
  readonly notArrived: () => ReturnType<typeof messagesOf>;
  /**
   * Hears which language LINE tells of a new person, null where it tells none, before the first words are sent. The
   * language the talk is held in from then on: at a second try, and after a younger word, the one it has by then.
   */
  readonly learnLanguage: (letter: Letter<LineBody>, told: Locale | null) => Promise<Locale>;
}

/** Brings letters to LINE: replies and pushes, each in one try. */
export function createDeliver({
  client,
  report,
  today,
  openAgain,
  notArrived,
  learnLanguage,
}: Delivering): Deliver<LineBody> {
  const menus = new Map<Locale, Promise<string | undefined>>();
  return async (letter, signal) => {
    const heldBack = holdBack(letter, today(), openAgain);
    if (heldBack !== null) return heldBack;
    const loading = setTimeout(() => showLoading(letter), loadingAfter);
    try {
      const locale = await languageFor(letter);
      const isTooLate = letter.way.type === 'push' && !holdsOn(letter.body, today());
      const messages = isTooLate ? notArrived() : messagesOf(letter.body, locale);
      const answer = await send(letter, messages, signal);
      const delivery = readAnswer(answer, letter.way.type);
      if (delivery.type !== 'delivered') reportRefusal(letter.way.type, answer);
      if (isWorthWaiting(delivery)) showLoading(letter);
      const menu = menuFor(letter.body, locale);
      if (delivery.type === 'delivered' && menu !== undefined) showMenu(letter, menu);
      return delivery;
    } catch (error) {
      return readFailure(error);
    } finally {
      clearTimeout(loading);
    }
  };

  function send(
    { way, person }: Letter<LineBody>,
    messages: ReturnType<typeof messagesOf>,
    signal: AbortSignal,
  ) {
    return way.type === 'reply'
      ? client.reply(way.token, messages, signal)
      : client.push(lineIdOf(person), messages, way.retryKey, signal);
  }

  /**
   * The language of the first words: the profile's where LINE tells it in time and it can be noted for the rest of the
   * talk, else the talk's, Japanese at first. What fails here is no try of the letter.
   */
  async function languageFor(letter: Letter<LineBody>): Promise<Locale> {
    if (letter.body.type !== 'firstWords') return 'ja';
    const told = await askLanguage(lineIdOf(letter.person));
    if (told === 'ja') return 'ja';
    try {
      return await learnLanguage(letter, told);
    } catch {
      return 'ja';
    }
  }

  async function askLanguage(userId: string): Promise<Locale | null> {
    try {
      const answer = await client.profile(userId, AbortSignal.timeout(profileLimit));
      if (answer.status !== 200) return null;
      const language = profile.safeParse(answer.body).data?.language;
      return language === undefined || /^ja\b/i.test(language) ? 'ja' : 'en';
    } catch {
      return null;
    }
  }

  /** Seen in an open talk on a phone only, so nothing depends on whether it comes about. */
  function showLoading({ person }: Letter<LineBody>): void {
    if (isTalk(person))
      client.showLoading(lineIdOf(person), AbortSignal.timeout(loadingAfter)).catch(() => {});
  }

  /** The menu in the person's language. Where it does not come about, they have the account's own. */
  function showMenu({ person }: Letter<LineBody>, locale: Locale): void {
    if (!isTalk(person)) return;
    findMenu(locale)
      .then((id) =>
        id === undefined ? undefined : client.linkMenu(lineIdOf(person), id, AbortSignal.timeout(menuLimit)),
      )
      .catch(() => {});
  }

  /** The menu of a language, where the city has set one up. */
  function findMenu(locale: Locale): Promise<string | undefined> {
    const known = menus.get(locale);
    if (known !== undefined) return known;
    const found = client
      .findMenu(menuAlias(locale), AbortSignal.timeout(menuLimit))
      .then((answer) => alias.safeParse(answer.body).data?.richMenuId);
    menus.set(locale, found);
    const forget = () => menus.delete(locale);
    setTimeout(forget, menuBelieved).unref();
    found.catch(forget);
    return found;
  }

  function reportRefusal(call: string, { status, requestId, body }: LineAnswer): void {
    const properties = details.safeParse(body).data?.details.map(({ property }) => property) ?? [];
    report({ type: 'refused', call, status, requestId, properties });
  }
}

function isWorthWaiting({ type }: Delivery): boolean {
  return type === 'unanswered' || type === 'throttled';
}

/** The menu follows where the language has changed, or has just become known. */
function menuFor(body: LineBody, locale: Locale): Locale | undefined {
  if (body.type === 'said') return body.menu;
  return body.type === 'firstWords' ? locale : undefined;
}
