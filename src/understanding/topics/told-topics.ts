import type { QuestionId } from '../../protocol/question.ts';

/** Topics that a plain statement asks for: who says this wants to know what it means. */
export const told: ReadonlySet<string> = new Set([
  'letterArrived',
  'noLetter',
  'letterMoved',
  'replyForm',
  'bedridden',
  'guardian',
  'foreignResident',
  'movedOrMarried',
  'pinForgotten',
  'pinLocked',
  'expired',
  'blankField',
  'deceased',
  'damagedCard',
  'fraud',
  'foundCard',
  'abroad',
  'person',
]);

/** Topics that need no question either where nothing is answered: what is said is all there is to say. */
export const saidOutright: ReadonlySet<string> = new Set([
  ...told,
  ...['greeting', 'renewing', 'thanks', 'stop', 'help', 'whoAreYou'],
  ...[
    'accessibility',
    'interpreter',
    'endDayClosed',
    'lostCard',
    'notYetUsable',
    'systemDown',
    'drivingLicence',
  ],
]);

type TopicsByQuestion = Readonly<Partial<Record<QuestionId, readonly string[]>>>;

/** What the answer to the open question says already. */
export const settledBy: TopicsByQuestion = {
  notice: [
    ...['letterArrived', 'noLetter', 'letterMoved', 'foundCard', 'replyForm', 'blankField'],
    ...['movedOrMarried', 'foreignResident', 'damagedCard', 'bedridden', 'person'],
  ],
  applicant: [
    ...['guardian', 'bedridden', 'letterArrived', 'noLetter'],
    ...['abroad', 'movedOrMarried', 'deceased', 'fraud', 'person'],
  ],
  lost: ['person'],
  certificateExpiry: ['expired', 'letterArrived', 'foreignResident'],
  cardExpiry: ['expired', 'cardRenewal', 'foreignResident'],
  issued: ['letterArrived'],
  renewedBefore: [
    'firstCard',
    'movedOrMarried',
    'expired',
    'noLetter',
    'bedridden',
    'deceased',
    'pinForgotten',
    'pinLocked',
    'person',
  ],
  ward: ['movedOrMarried', 'foreignResident', 'person'],
};

/** What need not be told to somebody who answers more than that. */
export const coveredBy: TopicsByQuestion = {
  birthday: ['pinLocked', 'expired'],
  applicant: ['letterArrived', 'noLetter'],
  certificateExpiry: ['expired', 'letterArrived'],
  cardExpiry: ['expired'],
  ward: ['letterArrived', 'noLetter', 'movedOrMarried'],
};
