import type { CityProfile } from '../protocol/city.ts';
import type { PlainDate } from '../protocol/day.ts';
import type { Because, Outcome } from '../protocol/outcome.ts';
import type { Param, Phrase } from '../protocol/phrase.ts';
import type { PhraseKey } from '../protocol/phrase-key.ts';
import type { Answers } from '../protocol/question.ts';
import { isToleranceOver } from '../rules/insurance-tolerance.ts';
import { because } from '../rules/sources.ts';
import { waitsForStay } from '../rules/standing.ts';
import type { TopicId } from '../rules/topics.ts';

/** What an answer to a side question may use: the answers so far, the outcome once there is one, and today. */
export interface Known {
  readonly answers: Answers;
  readonly outcome: Outcome<Phrase> | null;
  readonly today: PlainDate;
}

/** A sentence that holds for this resident, and where it comes from. */
export interface CaseAnswer {
  readonly key: PhraseKey;
  readonly params?: Readonly<Record<string, Param>>;
  readonly because: Because;
}

/** How a side question is answered to somebody of whom this is known; null where it is answered as to everybody. */
export function answerOfCase(topic: TopicId, known: Known, city: CityProfile): CaseAnswer | null {
  return topic === 'bring'
    ? (listOf(known.outcome) ?? afterLoss(topic, known, city) ?? withoutLetter(known, city))
    : (afterLoss(topic, known, city) ?? ofNewCard(topic, known, city) ?? ofDates(topic, known));
}

/** What is otherwise once the card is known to be lost. */
function afterLoss(topic: TopicId, { answers }: Known, { fees }: CityProfile): CaseAnswer | null {
  if (answers.lost !== 'yes') return null;
  const ofReissue = because('cardOrder28', fees.reissueCard.source);
  switch (topic) {
    case 'bring':
    case 'agent':
    case 'idDocuments':
    case 'renewFrom':
      return { key: `topics.${topic}.answerLost`, because: ofReissue };
    case 'notRenewing':
      return { key: 'topics.notRenewing.answerLost', because: because('myNumberContact', ...ofReissue) };
    default:
      return null;
  }
}

/** What is otherwise where a new card has to be made. Every new card, and nothing else, takes a photo. */
function ofNewCard(topic: TopicId, { answers, outcome }: Known, { fees }: CityProfile): CaseAnswer | null {
  const takesPhoto = outcome?.items.some(({ id }) => id === 'photo') ?? false;
  if (answers.lost !== 'yes' && !takesPhoto) return null;
  switch (topic) {
    case 'photo':
      return { key: 'topics.photo.answerNewCard', because: because('cardOrder28', 'cardOrder29') };
    case 'duration': {
      const { source } = fees.expressReissue ?? fees.reissueCard;
      return { key: 'topics.duration.answerNewCard', because: because(source) };
    }
    default:
      return null;
  }
}

/** What hangs on the dates of the answer. */
function ofDates(topic: TopicId, { outcome, today }: Known): CaseAnswer | null {
  if (topic === 'renewFrom' && outcome !== null && waitsForStay(outcome)) {
    return { key: 'answer.when.onceStayExtended', because: because('cardOrder27') };
  }
  const end = outcome?.possibleExpiries.at(-1) ?? outcome?.cardExpiry ?? null;
  return topic === 'insurance' && end !== null && isToleranceOver(end, today)
    ? { key: 'topics.insurance.answerOver', because: because('healthInsurer') }
    : null;
}

/** Once the answer stands, what to bring is what it lists. */
function listOf(outcome: Outcome<Phrase> | null): CaseAnswer | null {
  const part = outcome?.parts.find((one) => one.part === 'bring');
  if (part === undefined) return null;
  const lines = part.facts.map((fact): Param => ({ phrase: isItem(fact) ? asPoint(fact) : fact }));
  return {
    key: 'topics.bring.answerKnown',
    params: { lines: { list: lines, join: 'lines' } },
    because: part.because,
  };
}

/** Somebody else goes, and the letter is not there: the ward says what to bring instead. */
function withoutLetter({ answers }: Known, { mainSource }: CityProfile): CaseAnswer | null {
  const isMissing = answers.notice === 'no' && answers.applicant !== 'self';
  return isMissing ? { key: 'topics.noLetter.answer', because: because(mainSource) } : null;
}

function isItem({ key }: Phrase): boolean {
  return key.startsWith('items.');
}

function asPoint(item: Phrase): Phrase {
  return { key: 'topics.bring.point', params: { item: { phrase: item } } };
}
