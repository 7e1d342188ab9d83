import type { PlainDate } from '../../protocol/day.ts';
import type { Because, Part } from '../../protocol/outcome.ts';
import type { Phrase } from '../../protocol/phrase.ts';
import type { RenewalCase } from '../renewal-case.ts';
import { because, certificateArticles } from '../sources.ts';
import { touchesMovingSeason } from '../window.ts';
import { partOf } from './part.ts';

/** From which day to go, and until when. */
export function whenPart(renewal: RenewalCase): Part | null {
  if (renewal.answers.lost === 'yes') return null;
  return partOf('when', becauseOf(renewal), [...byStatus(renewal), ...crowded(renewal)]);
}

function becauseOf({ city, procedure, waitsForStay }: RenewalCase): Because {
  if (waitsForStay) return because('cardOrder27', city.hours.source, 'holidayAct');
  const window =
    procedure === 'renewCard' ? because('cardOrder29', ...certificateArticles) : certificateArticles;
  return because(...window, city.mainSource, city.hours.source, 'holidayAct');
}

function byStatus(renewal: RenewalCase): readonly (Phrase | null)[] {
  const { windowOpens, expiry, status, procedure, end, today, waitsForStay } = renewal;
  if (waitsForStay) {
    const last = status === 'open' && expiry !== null ? lastOpen(renewal, expiry) : null;
    return [{ key: 'answer.when.onceStayExtended' }, last];
  }
  if (windowOpens === null || expiry === null) {
    const haveAllPassed = expiry !== null && end.days.every((possible) => possible < today);
    return [{ key: haveAllPassed ? 'answer.when.stillPossible' : 'answer.when.unknown' }];
  }
  switch (status) {
    case 'tooEarly':
      return [
        { key: 'answer.when.opens', params: { day: day(windowOpens) } },
        { key: 'answer.when.earlyCostsAYear' },
        firstOpen(renewal, windowOpens),
        lastOpen(renewal, expiry),
      ];
    case 'open':
      return [
        { key: 'answer.when.openNow', params: { from: day(windowOpens), to: day(expiry) } },
        firstOpen(renewal, windowOpens),
        lastOpen(renewal, expiry),
      ];
    default:
      if (procedure === 'extendCard' && renewal.cardHasEnded)
        return [{ key: 'answer.when.stayEnded' }, nextOpen(renewal)];
      return [{ key: 'answer.when.stillPossible' }, nextOpen(renewal)];
  }
}

/** The first day to go, where it differs from the day the window opens. */
function firstOpen({ firstOpenDay, expiry }: RenewalCase, opens: PlainDate): Phrase | null {
  if (firstOpenDay === null || firstOpenDay === opens) return null;
  const isAfterEnd = expiry !== null && firstOpenDay > expiry;
  return {
    key: isAfterEnd ? 'answer.when.firstOpenAfterEnd' : 'answer.when.firstOpen',
    params: { day: day(firstOpenDay) },
  };
}

function lastOpen({ lastOpenDay, counter }: RenewalCase, expiry: PlainDate): Phrase | null {
  if (counter === null || lastOpenDay === expiry) return null;
  if (lastOpenDay === null) return { key: 'answer.when.noOpenDayLeft' };
  return { key: 'answer.when.lastOpen', params: { day: day(lastOpenDay) } };
}

function nextOpen({ firstOpenDay }: RenewalCase): Phrase | null {
  return firstOpenDay === null ? null : { key: 'answer.when.nextOpen', params: { day: day(firstOpenDay) } };
}

function crowded({ firstOpenDay, lastOpenDay }: RenewalCase): readonly Phrase[] {
  if (firstOpenDay === null || !touchesMovingSeason(firstOpenDay, lastOpenDay ?? firstOpenDay)) return [];
  return [{ key: 'answer.when.crowded' }];
}

function day(date: PlainDate) {
  return { day: date, as: 'weekday' } as const;
}
