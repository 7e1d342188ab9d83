import type { Locale } from '../../../protocol/language.ts';
import type { Answer } from '../../../protocol/question.ts';
import type { World } from '../../../protocol/world.ts';
import { addMonths, dayOf } from '../../../rules/day.ts';
import { firstStep, type Step } from './exchange.ts';
import { continueTalk, retellTalk, type TalkResult } from './talk.ts';

/**
 * A short talk that nobody holds: its beginning, a question with buttons, words that cannot be read, an answer. A browser
 * takes several times as long for what it does for the first time; with this it does so while nobody waits.
 */
export function rehearseTalk(locale: Locale, world: World): TalkResult {
  const { city, now } = world;
  const dates: readonly Answer[] = [
    { question: 'birthday', value: '1985-09-15' },
    { question: 'issued', value: addMonths(dayOf(now), -58) },
    { question: 'renewedBefore', value: 'first' },
  ];
  const goes: Answer = { question: 'applicant', value: 'self' };
  const lost: Answer = { question: 'lost', value: 'no' };
  const lives: Answer = { question: 'ward', value: city.areas[0]?.id ?? 'other' };
  const asked: Step = { trail: dates, event: { type: 'answer', ...goes } };
  const answered: Step = { trail: [...dates, goes, lost], event: { type: 'answer', ...lives } };
  const begun = retellTalk([firstStep, asked], locale, world);
  if ('needs' in begun) return begun;
  const heard = continueTalk(begun.talk, { type: 'text', text: '…' }, world);
  return 'needs' in heard ? heard : retellTalk([firstStep, asked, answered], locale, world);
}
