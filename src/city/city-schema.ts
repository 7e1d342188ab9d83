import { z } from 'zod';
import * as is from './values.ts';

/** The shape of a city file. A field that is not named here is a mistake, most often a misspelt one. */

const citation = {
  source: is.source,
  further: z.exactOptional(z.array(is.source)),
  confirmed: z.boolean(),
};

const area = z.strictObject({ id: is.id, name: is.localizedLabel, jis: is.jis, aliases: z.array(is.text) });

const neighbour = z.strictObject({ name: is.localized, jis: is.jis });

const counter = z.strictObject({
  id: is.id,
  area: is.id,
  kind: z.enum(['wardOffice', 'branch']),
  name: is.localized,
  postcode: is.postcode.nullable(),
  address: is.localized.nullable(),
  phone: is.phone.nullable(),
  lat: is.latitude.nullable(),
  lng: is.longitude.nullable(),
  ...citation,
});

const closing = {
  day: is.day,
  counters: z.exactOptional(z.array(is.id).min(1)),
  reason: is.localizedPhrase,
  ...citation,
};

const fee = z.strictObject({ yen: is.yen, ...citation });

export const citySchema = z.strictObject({
  id: is.id,
  name: is.localized,
  sources: z.record(is.sourceName, z.strictObject({ title: is.localized, url: is.url, checked: is.day })),
  mainSource: is.source,
  areas: z.array(area).min(1),
  neighbours: z.array(neighbour),
  counters: z.array(counter).min(1),
  hours: z.strictObject({
    weekdays: z.array(is.weekday).min(1),
    opens: is.time,
    closes: is.time,
    ...citation,
  }),
  yearlyClosings: z.array(
    z.strictObject({ from: is.monthDay, to: is.monthDay, reason: is.localizedPhrase, ...citation }),
  ),
  closings: z.array(z.strictObject(closing)),
  openings: z.array(
    z.strictObject({ ...closing, opens: is.time, closes: is.time, reservation: z.boolean() }),
  ),
  eveningOpening: z
    .strictObject({ description: is.localizedSentences, phone: is.phone.nullable(), ...citation })
    .nullable(),
  notices: z.array(z.strictObject({ from: is.day, to: is.day, text: is.localized, ...citation })),
  callCentre: z.strictObject({ name: is.localized, phone: is.phone, hours: is.localizedPhrase, ...citation }),
  convenienceStore: z.strictObject({ businessDays: is.businessDays, ...citation }),
  fees: z.strictObject({
    renewal: fee,
    reissueCard: fee,
    reissueCertificate: fee,
    expressReissue: fee.nullable(),
  }),
  links: z.array(z.strictObject({ id: is.id, label: is.localizedLabel, url: is.url, ...citation })),
  line: z.strictObject({ dates: z.enum(['chat', 'page']), push: z.enum(['fallback', 'never']) }),
});

/** A city file whose fields are right, each by itself; whether they fit together is the cross-checks' affair. */
export type CityFile = z.output<typeof citySchema>;
