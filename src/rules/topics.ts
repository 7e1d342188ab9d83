import type { CityProfile } from '../protocol/city.ts';
import type { Because } from '../protocol/outcome.ts';
import { hoursBecause } from './hours-lines.ts';
import { because, certificateArticles } from './sources.ts';

/** What is asked beside the questions of the flow: where the answer comes from, and what is asked next. */
interface Topic {
  /**
   * Null for what needs no source: greetings, how to use the talk, where to find a person; and where no page that says it is
   * known, so that somebody else is to be asked.
   */
  readonly because: ((city: CityProfile) => Because) | null;
  readonly next: readonly string[];
}

const cityPage = ({ mainSource }: CityProfile) => because(mainSource);
const cityPageAndJpki = ({ mainSource }: CityProfile) => because(mainSource, 'jpkiFaq');
/** Only what is said of whom to phone. */
const callCentre = ({ callCentre: { source } }: CityProfile) => because(source);
const evening = ({ eveningOpening, hours }: CityProfile) => because(eveningOpening?.source ?? hours.source);
/** The hours are said beside it. */
const eveningAndHours = (city: CityProfile) => because(...evening(city), ...hoursBecause(city));
const reissueFees = ({ fees }: CityProfile) => because(fees.reissueCard.source, 'cardOrder28');
const jpki = () => because('jpkiFaq');
const certificates = () => certificateArticles;

const topics = {
  whatIsIt: { because: cityPage, next: ['whyFiveYears', 'notRenewing'] },
  whyFiveYears: { because: jpki, next: ['twoDates', 'howLongValid'] },
  twoDates: {
    because: () => because('cardOrder26', ...certificateArticles),
    next: ['whereIsDate', 'cardRenewal'],
  },
  whereIsDate: {
    because: () => because('digitalAgencyNotice', 'jpkiFaq'),
    next: ['blankField', 'letterArrived'],
  },
  blankField: { because: () => because('digitalAgencyNotice'), next: ['whereIsDate'] },
  renewFrom: { because: certificates, next: ['tooEarly', 'bring'] },
  tooEarly: { because: certificates, next: ['renewFrom', 'howLongValid'] },
  letterArrived: { because: cityPage, next: ['bring', 'agent'] },
  noLetter: { because: cityPage, next: ['bring', 'letterMoved'] },
  letterMoved: { because: cityPage, next: ['movedOrMarried', 'noLetter'] },
  expired: { because: cityPage, next: ['insurance', 'bring'] },
  insurance: { because: () => because('healthInsurer'), next: ['eligibilityCertificate', 'expired'] },
  eligibilityCertificate: { because: () => because('healthInsurer'), next: ['insurance'] },
  where: { because: cityPage, next: ['openingHours', 'otherWard'] },
  otherWard: { because: cityPage, next: ['where'] },
  cityHall: { because: cityPage, next: ['where'] },
  postOffice: { because: callCentre, next: ['where', 'online'] },
  online: { because: jpki, next: ['where', 'convenienceStore'] },
  convenienceStore: { because: jpki, next: ['where', 'pinForgotten'] },
  evenings: { because: eveningAndHours, next: ['reservation', 'agent'] },
  reservation: {
    because: (city) => because(city.mainSource, ...evening(city)),
    next: ['openingHours', 'crowded'],
  },
  bring: { because: cityPage, next: ['agent', 'idDocuments'] },
  photo: { because: () => because('cardOrder29', 'cardOrder28'), next: ['bring', 'cardRenewal'] },
  fee: {
    because: ({ fees }) => because(fees.renewal.source, fees.reissueCard.source),
    next: ['reissue', 'bring'],
  },
  duration: { because: () => because('renewalArticle'), next: ['crowded', 'reservation'] },
  pinForgotten: { because: cityPageAndJpki, next: ['pinLocked', 'idDocuments'] },
  pinLocked: { because: cityPageAndJpki, next: ['pinForgotten', 'pinFormat'] },
  pinFormat: {
    because: ({ mainSource }) => because(mainSource, 'cardOrder33'),
    next: ['pinChange', 'pinForgotten'],
  },
  pinChange: { because: () => because('renewalArticle', 'jpkiFaq'), next: ['pinFormat', 'pinForgotten'] },
  agent: {
    because: ({ mainSource }) => because(mainSource, 'applicationRules5'),
    next: ['replyForm', 'idDocuments'],
  },
  replyForm: { because: ({ mainSource }) => because(mainSource, 'applicationRules5'), next: ['agent'] },
  bedridden: {
    because: ({ mainSource }) => because(mainSource, 'applicationRules5'),
    next: ['agent', 'phone'],
  },
  child: {
    because: ({ mainSource }) => because(mainSource, 'cardOrder26'),
    next: ['cardRenewal', 'idDocuments'],
  },
  guardian: { because: cityPage, next: ['bring'] },
  notYetUsable: { because: ({ convenienceStore }) => because(convenienceStore.source), next: ['phone'] },
  notRenewing: { because: cityPage, next: ['insurance', 'renewFrom'] },
  lostCard: {
    because: ({ fees }) => because('myNumberContact', fees.reissueCard.source),
    next: ['reissue', 'foundCard'],
  },
  foundCard: { because: () => because('cardOrder28'), next: ['reissue'] },
  movedOrMarried: { because: () => because('afterMoving'), next: ['otherWard', 'letterMoved'] },
  foreignResident: { because: () => because('cardOrder27'), next: ['newResidenceCard', 'interpreter'] },
  cardRenewal: { because: () => because('cardOrder26', 'cardOrder29'), next: ['photo', 'twoDates'] },
  taxSeason: { because: cityPage, next: ['crowded', 'expired'] },
  smartphone: { because: () => because('smartphone59'), next: ['notYetUsable'] },
  drivingLicence: { because: () => because('drivingLicencePolice'), next: ['smartphone'] },
  fraud: { because: () => because('fraudWarning'), next: ['privacy'] },
  faceCard: { because: () => because('cardOrder33'), next: ['pinFormat'] },
  openingHours: { because: hoursBecause, next: ['evenings', 'crowded'] },
  crowded: { because: cityPage, next: ['openingHours', 'reservation'] },
  phone: { because: callCentre, next: ['openingHours'] },
  access: { because: callCentre, next: ['where'] },
  idDocuments: { because: cityPage, next: ['bring'] },
  privacy: { because: null, next: ['fraud'] },
  reissue: { because: reissueFees, next: ['lostCard', 'fee'] },
  damagedCard: { because: () => because('cardOrder28'), next: ['reissue'] },
  firstCard: { because: () => because('cardApplicationArticle'), next: ['photo'] },
  deceased: { because: () => because('returningCards'), next: ['phone'] },
  returnCard: { because: () => because('returningCards'), next: ['notRenewing'] },
  howLongValid: { because: certificates, next: ['tooEarly'] },
  systemDown: { because: () => because('systemPauses'), next: ['openingHours'] },
  familyRegister: { because: null, next: ['notYetUsable'] },
  newResidenceCard: { because: () => because('applicationRules5'), next: ['foreignResident'] },
  severalPeople: { because: cityPage, next: ['agent', 'child'] },
  interpreter: { because: (city) => because('myNumberContact', ...callCentre(city)), next: ['phone'] },
  accessibility: { because: null, next: ['agent'] },
  oneOnly: { because: certificates, next: ['whatIsIt'] },
  abroad: { because: () => because('livingAbroad'), next: ['movedOrMarried'] },
  endDayClosed: { because: certificates, next: ['expired'] },
  calendar: { because: null, next: ['print'] },
  print: { because: null, next: ['calendar'] },
  help: { because: null, next: ['whatIsIt', 'bring', 'fee'] },
  stop: { because: null, next: [] },
  greeting: { because: null, next: ['help'] },
  renewing: { because: null, next: ['bring', 'fee'] },
  thanks: { because: null, next: [] },
  whoAreYou: { because: null, next: ['help', 'privacy'] },
  person: { because: null, next: ['openingHours'] },
  emergency: { because: null, next: [] },
  police: { because: null, next: [] },
  despair: { because: null, next: [] },
} as const satisfies Readonly<Record<string, Topic>>;

/** What can be asked beside the questions. The same word is the key in `locales/` and the name in a button. */
export type TopicId = keyof typeof topics;

/** Marked as pure, so that a script which needs no topic can leave their table out. */
export const topicIds = /* @__PURE__ */ Object.keys(topics) as readonly TopicId[];

export function isTopicId(text: string): text is TopicId {
  return Object.hasOwn(topics, text);
}

/** Where a topic's answer comes from; null where none is needed. */
export function becauseOfTopic(topic: TopicId, city: CityProfile): Because | null {
  const entry: Topic = topics[topic];
  return entry.because === null ? null : entry.because(city);
}

/** What a resident may want to ask next. */
export function topicsAfter(topic: TopicId): readonly TopicId[] {
  return topics[topic].next;
}

/** Topics asked in one breath, without one whose answer stands in another's: who I am also says how to reach a person. */
export function withoutRepeats(asked: readonly TopicId[]): readonly TopicId[] {
  return asked.includes('whoAreYou') ? asked.filter((topic) => topic !== 'person') : asked;
}

/** Life and limb: said first, before anything else. */
export function isUrgent(topic: string): boolean {
  return topic === 'emergency' || topic === 'police' || topic === 'despair';
}
