import type { PlainDate } from './day.ts';
import type { Localized } from './language.ts';

/** A law, a national body's page, or another page on what holds all over the country; the table stands in `rules/sources.ts`. */
export type NationalSourceId =
  | 'signatureCertificate13'
  | 'authenticationCertificate49'
  | 'cardOrder26'
  | 'cardOrder27'
  | 'cardOrder28'
  | 'cardOrder29'
  | 'cardOrder33'
  | 'applicationRules5'
  | 'smartphone59'
  | 'jpkiFaq'
  | 'myNumberContact'
  | 'digitalAgencyNotice'
  | 'healthInsurer'
  | 'holidayAct'
  | 'renewalArticle'
  | 'cardApplicationArticle'
  | 'drivingLicencePolice'
  | 'afterMoving'
  | 'returningCards'
  | 'livingAbroad'
  | 'systemPauses'
  | 'fraudWarning';

/** A page of the city, by its id in the city file. */
export type CitySourceId = `city.${string}`;

export type SourceId = NationalSourceId | CitySourceId;

/** Where a fact was read, and the day a person last looked. */
export interface Source {
  readonly title: Localized;
  readonly url: string;
  readonly checked: PlainDate;
}
