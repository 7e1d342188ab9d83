import type { PhraseKey } from '../../protocol/phrase-key.ts';
import type { Session } from '../../protocol/session.ts';
import type { Reaction, Reminder, Seen } from '../../protocol/store.ts';
import { wantsForgetting } from '../../understanding/wishes/be-forgotten.ts';
import { apologize } from './apologize.ts';
import { beginTalk, beginWith, blankTalk } from './begin-talk.ts';
import { withReminders } from './follow-answer.ts';
import { afterUnsent, firstLocale, keepStep, said, sentence } from './keep-step.ts';
import { type KnownPerson, recallPerson, type Talk } from './known-person.ts';
import { isOutOfTurn, withoutAnswersUpTo } from './late-event.ts';
import type { LineBody } from './line-body.ts';
import type { TalkEvent } from './read-event.ts';
import { readNumber } from './read-number.ts';
import type { ReminderWish } from './reminder-actions.ts';
import { comeOnDaysOf, remindersFor } from './reminders.ts';
import { speakLine } from './say-line.ts';
import { askAgain, type Step, type Tools, takeTurn } from './step.ts';
import { isTakenBack, takeBack } from './taken-back.ts';

/** What one event of a one-to-one talk leads to. Pure, but for the report of a failed turn. */
export function reactToTalk(event: TalkEvent, stored: Seen<LineBody>, tools: Tools): Reaction<LineBody> {
  const known = recallPerson(stored);
  try {
    return react(event, known, tools);
  } catch (error) {
    tools.report(error);
    const apology = apologize(known.session, tools.world);
    const locale = known.session?.locale ?? firstLocale;
    return { type: 'say', body: said(afterUnsent(apology, locale, known, tools.world), tools.world) };
  }
}

function react(event: TalkEvent, seen: KnownPerson, tools: Tools): Reaction<LineBody> {
  const { session, takenBack } = seen;
  const { happening } = event;
  if (isTakenBack(happening, takenBack)) return { type: 'ignore' };
  switch (happening.kind) {
    case 'unfollow':
      if (!seen.late) return { type: 'forget', body: null };
      return session === null ? { type: 'ignore' } : keepQuietly(withoutAnswersUpTo(session, event.at));
    case 'unsend':
      return keepQuietly(
        takeBack(session ?? blankTalk(event, firstLocale, takenBack, tools), happening.messageId),
      );
    case 'follow':
      if (seen.late && session !== null) return keepQuietly(withoutAnswersUpTo(session, event.at));
      return { ...beginTalk(event, { type: 'start' }, [], seen, tools), reminders: [] };
    default:
  }
  if (seen.tooMany) return { type: 'say', body: sentence('line.tooMany', seen, tools) };
  if (isForgetting(event))
    return seen.late && session !== null
      ? forgetEarlier(event, session, seen, tools)
      : { type: 'forget', body: forgotten(session, tools) };
  if (happening.kind === 'reminder' && session !== null)
    return remind(event, happening.wish, session, seen, tools);
  if (session === null) return beginWith(event, seen, tools);
  return keepStep(event, session, goOn(event, session, seen, tools), seen, tools);
}

function isForgetting({ happening }: TalkEvent): boolean {
  return (
    happening.kind === 'incoming' &&
    happening.incoming.type === 'text' &&
    wantsForgetting(happening.incoming.text)
  );
}

/** That all is deleted, which stays true: it may be said on any day. */
function forgotten(session: Session | null, { world }: Tools): LineBody {
  const text = speakLine('line.forgotten', session?.locale ?? firstLocale, world);
  return { type: 'said', messages: [{ type: 'text', text }] };
}

/** Whoever wished to be forgotten goes on since: what came after the wish stays, and the open question is asked again. */
function forgetEarlier(
  event: TalkEvent,
  session: Session,
  seen: Seen<LineBody>,
  tools: Tools,
): Reaction<LineBody> {
  const step = askAgain(withoutAnswersUpTo(session, event.at), 'line.forgottenEarlier', tools);
  if ((session.remindedAt ?? 0) > event.at) return keepStep(event, session, step, seen, tools);
  return { ...keepStep(event, session, step, withReminders(seen, []), tools), reminders: [] };
}

/** The talk goes on by one step. */
function goOn({ happening, at }: TalkEvent, session: Talk, { late }: Seen<LineBody>, tools: Tools): Step {
  if (happening.kind === 'media') return askAgain(session, 'line.media', tools);
  if (happening.kind !== 'incoming') return askAgain(session, 'talk.oldButton', tools);
  if (late && isOutOfTurn(happening.incoming, session, at)) return askAgain(session, 'line.late', tools);
  return takeTurn(session, readNumber(happening.incoming, session.offered), tools);
}

/**
 * Books the reminders of the answer that stands, or cancels those that wait. They stay as they are before there is an
 * answer, and where a newer wish was heard before this one arrived.
 */
function remind(
  event: TalkEvent,
  wish: ReminderWish,
  session: Session,
  seen: Seen<LineBody>,
  tools: Tools,
): Reaction<LineBody> {
  const { world } = tools;
  const say = (key: PhraseKey, known = seen) =>
    keepStep(event, session, askAgain(session, key, tools), known, tools);
  const book = (key: PhraseKey, reminders: readonly Reminder<LineBody>[]) => ({
    ...say(key, withReminders(seen, reminders)),
    reminders,
  });
  if ((session.remindedAt ?? 0) > event.at) return say('line.late');
  if (wish === 'no') return book('line.reminder.cancelled', []);
  const { outcome } = askAgain(session, null, tools);
  if (outcome === null) return say('line.reminder.notYet');
  if (seen.reminders.length > 0 && comeOnDaysOf(outcome, seen.reminders, world))
    return say('line.reminder.booked');
  const reminders = remindersFor(outcome, session.locale, world, seen);
  return book(reminders.length > 0 ? 'line.reminder.booked' : 'line.reminder.notPossible', reminders);
}

function keepQuietly(session: Session): Reaction<LineBody> {
  return { type: 'keep', session, body: null };
}
