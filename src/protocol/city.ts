import type { PlainDate, PlainTime } from './day.ts';
import type { Localized } from './language.ts';
import type { CitySourceId, Source } from './source.ts';

/**
 * A fact of the city file, with its page, and further pages where one does not bear all of it. `confirmed: false` is
 * said to the resident: "please phone first".
 */
export type Cited<T> = T & {
  readonly source: CitySourceId;
  readonly further?: readonly CitySourceId[];
  readonly confirmed: boolean;
};

/** A part of the city with counters of its own: a ward, or the whole of a city without wards. */
export interface Area {
  readonly id: string;
  readonly name: Localized;
  /** JIS X 0402 code, five digits: the postal table is made from it. */
  readonly jis: string;
  /** Other ways people write it, beyond its name with and without 区. */
  readonly aliases: readonly string[];
}

/** A municipality nearby that people mistake for the city. */
export interface Neighbour {
  readonly name: Localized;
  readonly jis: string;
}

export interface Counter {
  readonly id: string;
  readonly area: string;
  readonly kind: 'wardOffice' | 'branch';
  readonly name: Localized;
  readonly postcode: string | null;
  readonly address: Localized | null;
  readonly phone: string | null;
  readonly lat: number | null;
  readonly lng: number | null;
}

/** From `opens` up to but not including `closes`. Weekdays count from Sunday, 0. */
export interface Hours {
  readonly weekdays: readonly number[];
  readonly opens: PlainTime;
  readonly closes: PlainTime;
}

/** Closed every year from `from` to `to`, both `MM-DD` and included; `from` may be later than `to` (over New Year). */
export interface YearlyClosing {
  readonly from: string;
  readonly to: string;
  readonly reason: Localized;
}

/** One dated exception. `counters` absent: all of them. */
export interface DatedClosing {
  readonly day: PlainDate;
  readonly counters?: readonly string[];
  readonly reason: Localized;
}

/** An extra opening. One that needs a reservation is told to the resident but never counts as open. */
export interface DatedOpening extends DatedClosing {
  readonly opens: PlainTime;
  readonly closes: PlainTime;
  readonly reservation: boolean;
}

/** Evening opening on a rule, told to the resident, never counted as open. */
export interface EveningOpening {
  readonly description: Localized;
  readonly phone: string | null;
}

export interface Phone {
  readonly name: Localized;
  readonly phone: string;
  readonly hours: Localized;
}

/** Yen. */
export interface Fees {
  readonly renewal: Cited<{ readonly yen: number }>;
  readonly reissueCard: Cited<{ readonly yen: number }>;
  readonly reissueCertificate: Cited<{ readonly yen: number }>;
  readonly expressReissue: Cited<{ readonly yen: number }> | null;
}

/** A page of the city or of the country worth opening. */
export interface CityLink {
  readonly id: string;
  readonly label: Localized;
  readonly url: string;
}

/** All that is particular to one city: its YAML file, checked, with the national holidays added. Plain JSON. */
export interface CityProfile {
  readonly id: string;
  readonly name: Localized;
  /** By the id of the city file, which is a `CitySourceId` without `city.` */
  readonly sources: Readonly<Record<string, Source>>;
  /** The city's own page about the renewal: the source of what this page says. */
  readonly mainSource: CitySourceId;
  readonly areas: readonly Area[];
  readonly neighbours: readonly Neighbour[];
  readonly counters: readonly Cited<Counter>[];
  readonly hours: Cited<Hours>;
  readonly yearlyClosings: readonly Cited<YearlyClosing>[];
  readonly closings: readonly Cited<DatedClosing>[];
  readonly openings: readonly Cited<DatedOpening>[];
  readonly eveningOpening: Cited<EveningOpening> | null;
  /** National holidays as days, with the years they are known for. */
  readonly holidays: readonly PlainDate[];
  /** A line shown with every answer between two days. */
  readonly notices: readonly Cited<{
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly text: Localized;
  }>[];
  readonly callCentre: Cited<Phone>;
  /** Business days from the visit until convenience stores serve the new certificate. */
  readonly convenienceStore: Cited<{ readonly businessDays: number }>;
  readonly fees: Fees;
  readonly links: readonly Cited<CityLink>[];
  readonly line: { readonly dates: 'chat' | 'page'; readonly push: 'fallback' | 'never' };
}

/** Postal codes and towns → area, made at build time from the areas' JIS codes. */
export interface Places {
  /** Seven digits → area id, or the JIS code of a neighbour. */
  readonly postalCodes: Readonly<Record<string, string>>;
  /** Town name without 丁目 → area id, or the JIS code of a neighbour. */
  readonly towns: Readonly<Record<string, string>>;
  /** Area id → how the names of its towns, districts and stations are read, in hiragana or Latin letters. */
  readonly readings?: Readonly<Record<string, readonly string[]>>;
}
