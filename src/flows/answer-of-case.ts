import type { CityProfile } from '../protocol/city.ts';
import type { PlainDate } from '../protocol/day.ts';
import type { Because, Outcome } from '../protocol/outcome.ts';
import type { Param, Phrase } from '../protocol/phrase.ts';
import type { PhraseKey } from '../protocol/phrase-key.ts';
import type { Answers } from '../protocol/question.ts';
import { isToleranceOver } from '../rules/insurance-tolerance.ts';
import { because } from '../rules/sources.ts';
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
export function answerOfCase(topic: TopicId, known: Known, { fees }: CityProfile): CaseAnswer | null {
  const isLost = known.answers.lost === 'yes';
  const ofReissue = because('cardOrder28', fees.reissueCard.source);
  switch (topic) {
    case 'bring':
      return (
        listOf(known.outcome) ?? (isLost ? { key: 'topics.bring.answerLost', because: ofReissue } : null)
      );
    case 'agent':
    case 'idDocuments':
      return isLost ? { key: `topics.${topic}.answerLost`, because: ofReissue } : null;
    case 'renewFrom':
      if (isLost) return { key: 'topics.renewFrom.answerLost', because: ofReissue };
      return waitsForStay(known.outcome)
        ? { key: 'answer.when.onceStayExtended', because: because('cardOrder27') }
        : null;
    case 'notRenewing':
      return isLost
        ? {
            key: 'topics.notRenewing.answerLost',
            because: because('myNumberContact', ...ofReissue),
          }
        : null;
    case 'photo':
      return needsNewCard(known)
        ? { key: 'topics.photo.answerNewCard', because: because('cardOrder28', 'cardOrder29') }
        : null;
    case 'duration': {
      const { source } = fees.expressReissue ?? fees.reissueCard;
      return needsNewCard(known) ? { key: 'topics.duration.answerNewCard', because: because(source) } : null;
    }
    case 'insurance':
      return isInsuranceOver(known)
        ? { key: 'topics.insurance.answerOver', because: because('healthInsurer') }
        : null;
    default:
      return null;
  }
}

/** The answer then names no window: the card is extended once the stay is. */
function waitsForStay(outcome: Outcome<Phrase> | null): boolean {
  return outcome?.procedure === 'extendCard' && outcome.status !== 'expired' && outcome.windowOpens === null;
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

function isItem({ key }: Phrase): boolean {
  return key.startsWith('items.');
}

function asPoint(item: Phrase): Phrase {
  return { key: 'topics.bring.point', params: { item: { phrase: item } } };
}

/** Every new card, and nothing else, takes a photo. */
function needsNewCard({ answers, outcome }: Known): boolean {
  return answers.lost === 'yes' || (outcome?.items.some(({ id }) => id === 'photo') ?? false);
}

function isInsuranceOver({ outcome, today }: Known): boolean {
  const end = outcome?.possibleExpiries.at(-1) ?? outcome?.cardExpiry;
  return end !== undefined && end !== null && isToleranceOver(end, today);
}
