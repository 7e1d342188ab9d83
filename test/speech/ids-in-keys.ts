import type { ItemId, PartId } from '../../src/protocol/outcome.ts';
import type { QuestionId } from '../../src/protocol/question.ts';
import type { Sensitive } from '../../src/protocol/reading.ts';

/** Every id of a type, none forgotten and none too many: the compiler sees to it. */
function all<Id extends string>(ids: Readonly<Record<Id, true>>): readonly string[] {
  return Object.keys(ids);
}

const questions = all<QuestionId>({
  birthday: true,
  issued: true,
  certificateExpiry: true,
  renewedBefore: true,
  cardExpiry: true,
  applicant: true,
  notice: true,
  lost: true,
  ward: true,
});

/** Keys that the code puts together from an id, with every id there is. `*` is where it stands. */
export const idsInKeys: Readonly<Record<string, readonly string[]>> = {
  'questions.*.text': questions,
  'questions.*.change': questions,
  'talk.name.*': questions,
  'talk.understood.*': questions,
  'talk.sensitive.*': all<Sensitive>({ myNumber: true, pin: true, cardNumber: true, password: true }),
  'answer.part.*': all<PartId>({
    stopCard: true,
    procedure: true,
    expiry: true,
    doubt: true,
    when: true,
    reissue: true,
    extend: true,
    newCard: true,
    fee: true,
    bring: true,
    pins: true,
    counter: true,
    afterwards: true,
    lapsed: true,
    about: true,
    notice: true,
  }),
  'items.*': all<ItemId>({
    card: true,
    notice: true,
    noticeIfThere: true,
    pins: true,
    pinsOfChild: true,
    pinMemo: true,
    replyForm: true,
    agentId: true,
    representativeId: true,
    proofOfRepresentation: true,
    holderId: true,
    holderComes: true,
    photo: true,
    applicationLetter: true,
    lossReport: true,
    residenceCard: true,
    fee: true,
    collection: true,
  }),
};
