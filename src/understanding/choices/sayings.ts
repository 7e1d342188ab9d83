import type { QuestionId } from '../../protocol/question.ts';

/**
 * Whole answers that no pattern would guess, as people say them: to the open question, this text and nothing else. Write
 * them plainly: width, kana, capitals, marks, politeness and fillers around them do not matter.
 */
export const sayings: Readonly<Partial<Record<QuestionId, Readonly<Record<string, readonly string[]>>>>> = {
  lost: {
    yes: ['someone nicked it', 'it grew legs', 'うんともすんとも出てこない'],
    no: [
      "I'm holding it right now",
      'present and correct',
      'all present and correct',
      'have lah',
      'right here in front of me',
      '目の前にある',
      'いま見ながら打ってる',
    ],
  },
  applicant: {
    self: [
      'me myself and I',
      'yours truly',
      'me',
      'who else but me',
      'the card holder in person',
      'the holder in person',
      'わし',
      'あたし',
      'わししかおらん',
      '自分しかいない',
      '自分以外いない',
    ],
    agent: ['the missus', 'her indoors', 'かみさん', 'うちの人'],
  },
  notice: {
    yes: [
      'everything',
      'present',
      'check',
      'notice check',
      'all of it',
      'the whole lot',
      '全部',
      '一式',
      '両方',
      'どっちも',
      'ばっちり',
      '今見てる',
    ],
    no: ['without', 'not a sausage', 'zilch', 'nada', '影も形もない', '全然', 'さっぱり', 'どこにも'],
  },
  renewedBefore: {
    first: [
      'as issued',
      'is my first renew',
      'this is my first renewal',
      'まっさら',
      'できたてほやほや',
      'もらいたて',
      '作りたて',
    ],
    renewed: ['old hand at this', '常連', 'ベテラン'],
    unsure: ['beats me', 'search me', 'fifty-fifty', 'God knows', 'なんとも言えん', '五分五分', 'さあ'],
  },
};

/** That a day is not known: of every question that allows it. */
export const unknownSayings: readonly string[] = [
  "haven't the foggiest",
  'your guess is as good as mine',
  'さあねえ',
  'I forget',
  '¯\\_(ツ)_/¯',
];
