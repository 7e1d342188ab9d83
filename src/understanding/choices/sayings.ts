import type { QuestionId } from '../../protocol/question.ts';

/**
 * Whole answers that no pattern would guess, as people say them: to the open question, this text and nothing else. Write
 * them plainly: width, kana, capitals, marks, politeness and fillers around them do not matter.
 */
export const sayings: Readonly<Partial<Record<QuestionId, Readonly<Record<string, readonly string[]>>>>> = {
  lost: {
    yes: ['someone nicked it', 'it grew legs', 'うんともすんとも出てこない'],
    no: ["I'm holding it right now", 'right here in front of me', '目の前にある', 'いま見ながら打ってる'],
  },
  applicant: {
    self: ['me myself and I', 'yours truly', 'me', 'わし', 'あたし'],
  },
};

/** That a day is not known: of every question that allows it. */
export const unknownSayings: readonly string[] = [
  "haven't the foggiest",
  'your guess is as good as mine',
  'さあねえ',
  '¯\\_(ツ)_/¯',
];
