import type { Part } from '../../protocol/outcome.ts';
import type { Phrase } from '../../protocol/phrase.ts';
import type { Doubt } from '../certificate-end.ts';
import { isFarApart } from '../certificate-end.ts';
import type { RenewalCase } from '../renewal-case.ts';
import { because, certificateArticles } from '../sources.ts';
import { partOf } from './part.ts';

/** What is not certain, why, and how to find the true day. */
export function doubtPart(renewal: RenewalCase): Part | null {
  const { end, certain, city, answers } = renewal;
  if (certain || answers.lost === 'yes') return null;
  return partOf(
    'doubt',
    because(...certificateArticles, 'cardOrder26', 'digitalAgencyNotice', city.mainSource),
    [
      possibleDays(renewal),
      ...end.doubts.map((doubt) => reasonOf(doubt, renewal)),
      { key: 'answer.doubt.howToRead', params: { phone: city.callCentre.phone } },
    ],
  );
}

function possibleDays({ end, today }: RenewalCase): Phrase | null {
  if (!isFarApart(end)) return null;
  const params = { days: { list: end.days.map((day) => ({ day })), join: 'or' } } as const;
  const haveAllPassed = end.days.every((day) => day < today);
  return { key: haveAllPassed ? 'answer.doubt.allPassed' : 'answer.doubt.possibleDays', params };
}

function reasonOf(doubt: Doubt, { end, today }: RenewalCase): Phrase {
  if (doubt !== 'nothingKnown' || end.card === null) return { key: `answer.doubt.${doubt}` };
  const key = end.card.day < today ? 'answer.doubt.onlyCardPassed' : 'answer.doubt.onlyCard';
  return { key, params: { day: { day: end.card.day } } };
}
