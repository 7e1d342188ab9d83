import { askQuestion } from '../flows/ask.ts';
import { greet } from '../flows/greeting.ts';
import { offerMore } from '../flows/offer-more.ts';
import { placesOf, showOutcome } from '../flows/show-outcome.ts';
import { fitTrail } from '../flows/trail.ts';
import type { CityProfile } from '../protocol/city.ts';
import type { Incoming } from '../protocol/incoming.ts';
import type { Message } from '../protocol/message.ts';
import type { Outcome } from '../protocol/outcome.ts';
import type { Phrase } from '../protocol/phrase.ts';
import type { Session } from '../protocol/session.ts';
import type { Resource, Turn, World } from '../protocol/world.ts';
import { answersOf } from '../rules/answers.ts';
import { dayOf } from '../rules/day.ts';
import { stopCardPhrases } from '../rules/emergency.ts';
import { speakMessage, speakOutcome } from '../speech/speak.ts';
import { lacksSentences } from './lacks-sentences.ts';
import { pendingIn, type Step, withAsked } from './step.ts';
import { sayReasons } from './take-answers.ts';
import { takeButton } from './take-button.ts';
import { takeCommand } from './take-command.ts';
import { takeLocation } from './take-location.ts';
import { takeDate, takeText } from './take-text.ts';
import { takeTopic } from './take-topic.ts';

/**
 * One turn of the talk: what is remembered, and what has come in, give what is remembered next and what is said. It
 * reads nothing else, so the same turn runs on a server and in a resident's page.
 * @returns the next session with its messages, and the outcome exactly when no question is open; or the files that
 * have to be loaded before it can be said
 */
export const turn: Turn = (session, incoming, world) => {
  const { trail, dropped } = fitTrail(session.trail, world.city, world.now);
  const step = take(withAsked({ ...session, trail }, session.asked ?? null), incoming, world);
  if ('needs' in step) return step;
  const { locale } = step.session;
  const texts = world.texts[locale];
  if (texts === undefined) return { needs: [`texts.${locale}`] };
  const shown = show(step, world);
  if ('needs' in shown) return shown;
  const messages = [
    ...emergency(session, incoming, step.session),
    ...sayReasons([], dropped),
    ...step.said,
    ...shown.messages,
  ];
  if (lacksSentences([messages, shown.outcome], texts)) return { needs: [`answers.${locale}`] };
  return {
    session: step.session,
    messages: messages.map((message) => speakMessage(message, locale, texts)),
    outcome: shown.outcome && speakOutcome(shown.outcome, locale, texts),
    isRefused: step.isRefused ?? false,
    refusals: (step.refusals ?? []).map(({ key }) => key),
    startsOver: step.startsOver ?? false,
    withdraws: step.withdraws ?? false,
  };
};

function take(
  session: Session,
  incoming: Incoming,
  world: World,
): Step | { readonly needs: readonly Resource[] } {
  switch (incoming.type) {
    case 'start':
      return start(session, world);
    case 'text':
      return takeText(session, incoming.text, world);
    case 'date':
      return takeDate(session, incoming, world);
    case 'answer':
      return takeButton(session, incoming, world);
    case 'topic':
      return takeTopic(session, incoming.topic, world);
    case 'location':
      return takeLocation(session, incoming, world);
    case 'command':
      return takeCommand(session, incoming);
  }
}

/** A new talk is greeted; one that is taken up again goes on where it was. */
function start(session: Session, { city }: World): Step {
  const isNew = session.trail.length === 0;
  return {
    session: { ...session, unclear: 0 },
    said: isNew ? [greet(city, session.locale)] : [],
    shows: 'answer',
  };
}

interface Shown {
  readonly messages: readonly Message<Phrase>[];
  readonly outcome: Outcome<Phrase> | null;
}

/** The open question, or the answer if there is none. */
function show(
  { session, shows, meant, location }: Step,
  { city, now, decide }: World,
): Shown | { readonly needs: readonly Resource[] } {
  const answers = answersOf(session.trail);
  const pending = pendingIn(session);
  if (pending !== null) {
    return { messages: [askQuestion(pending, answers, city, dayOf(now), meant)], outcome: null };
  }
  if (decide === undefined) return { needs: [`answers.${session.locale}`] };
  const outcome = decide(answers, city, now, location ?? null);
  const more = shows === 'nothing' ? [] : [offerMore(answers, session.locale)];
  return { messages: [...shownOf(outcome, shows, city), ...more], outcome };
}

function shownOf(
  outcome: Outcome<Phrase>,
  shows: Step['shows'],
  city: CityProfile,
): readonly Message<Phrase>[] {
  switch (shows) {
    case 'answer':
      return showOutcome(outcome, city);
    case 'counters':
      return placesOf(outcome);
    case 'offers':
    case 'nothing':
      return [];
  }
}

/** The reply in which a loss becomes known begins with the numbers that stop the card. */
function emergency(before: Session, incoming: Incoming, after: Session): readonly Message<Phrase>[] {
  const wasKnown = incoming.type !== 'start' && answersOf(before.trail).lost === 'yes';
  const isKnown = answersOf(after.trail).lost === 'yes';
  return isKnown && !wasKnown ? stopCardPhrases.map((text) => ({ type: 'say', text })) : [];
}
