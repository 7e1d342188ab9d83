import { z } from 'zod';
import type { PlainDate, PlainTime } from '../protocol/day.ts';
import type { CitySourceId } from '../protocol/source.ts';
import { inBoth } from './city-file-error.ts';

/** The plain values of a city file, each with what is said when it is something else. */

/** A text that says something. */
export const text = matching(/\S/, inBoth('空でない文字列', 'a text that is not empty'));

export const localized = z.strictObject({ ja: text, en: text });

/** The words of a button: LINE cuts off what is longer. */
const label = matching(/^\S.{0,19}$/u, inBoth('20字までの文字列', 'a text of at most 20 characters'));
export const localizedLabel = z.strictObject({ ja: label, en: label });

/** Words that stand inside a sentence of ours. */
const phrase = matching(
  /[^。.\s]$/,
  inBoth('終わりに「。」のない文字列', 'a text without a full stop at its end'),
);
export const localizedPhrase = z.strictObject({ ja: phrase, en: phrase });

/** Sentences that stand beside ours. */
const sentences = matching(/[。.]$/, inBoth('「。」で終わる文', 'sentences that end with a full stop'));
export const localizedSentences = z.strictObject({ ja: sentences, en: sentences });

const anyDay = z.iso.date();
const anyTime = z.iso.time({ precision: -1 });

/** A day that exists. */
export const day = z.custom<PlainDate>((value) => anyDay.safeParse(value).success, {
  error: inBoth('実在する日付、例 2026-11-22', 'a day that exists, such as 2026-11-22'),
});

export const time = z.custom<PlainTime>((value) => anyTime.safeParse(value).success, {
  error: inBoth('24時間の時刻、例 08:30', 'a time on a 24-hour clock, such as 08:30'),
});

/** A day of every year; 29 February is one. */
export const monthDay = z.custom<string>((value) => anyDay.safeParse(`2000-${value}`).success, {
  error: inBoth('実在する月日、例 08-06', 'a month and day that exist, such as 08-06'),
});

/** Ids are stored in talks and sent by buttons: plain letters only, and none that an answer already means. */
export const id = matching(
  /^(?!(?:other|unknown)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  inBoth(
    '半角の小文字・数字・ハイフン、例 naka-office（other と unknown は使えません）',
    'lower-case letters, digits and hyphens, such as naka-office (not: other, unknown)',
  ),
);

/** The name of a source as the file writes it. */
export const sourceName = matching(
  /^[a-z][A-Za-z0-9]*$/,
  inBoth('出典の名前（半角の英字と数字）', 'a name of a source: plain letters and digits'),
);

/** The same as the other rooms know it. */
export const source = sourceName.transform((name): CitySourceId => `city.${name}`);

export const jis = matching(
  /^\d{5}$/,
  inBoth('5桁のコードを引用符に入れる、例 "34101"', 'five digits in quotes, such as "34101"'),
);

export const postcode = matching(
  /^\d{3}-\d{4}$/,
  inBoth('郵便番号、例 730-8587（なければ null）', 'a postcode such as 730-8587, or null'),
);

/** Readings of one name, in hiragana or with hyphens in Latin letters. */
export const readings = matching(
  /^(?:[ぁ-んー]+|[a-z][a-z-]+)(?: (?:[ぁ-んー]+|[a-z][a-z-]+))*$/,
  inBoth('ひらがなの読み、例 はくしま', 'a reading in hiragana, such as はくしま'),
);

export const phone = matching(
  /^0\d{1,4}-\d{1,4}-\d{3,4}$/,
  inBoth('電話番号、例 082-504-2551（なければ null）', 'a phone number such as 082-504-2551, or null'),
);

const urlExpected = inBoth(
  'https:// か http:// で始まる住所',
  'an address that begins with https:// or http://',
);
export const url = z.url({ protocol: /^https?$/, error: urlExpected });

export const latitude = between(
  20,
  46,
  inBoth('日本の緯度（20〜46）か null', 'a latitude in Japan, 20 to 46, or null'),
);
export const longitude = between(
  122,
  154,
  inBoth('日本の経度（122〜154）か null', 'a longitude in Japan, 122 to 154, or null'),
);

export const yen = wholeBetween(0, 100_000, inBoth('円の整数', 'a whole number of yen'));
export const businessDays = wholeBetween(0, 31, inBoth('日数の整数', 'a whole number of days'));
export const weekday = wholeBetween(
  0,
  6,
  inBoth('曜日の数字: 日曜 0 から土曜 6', 'a number for a weekday: 0 is Sunday, 6 is Saturday'),
);

function matching(pattern: RegExp, expected: string) {
  return z.string({ error: expected }).regex(pattern, { error: expected });
}

function between(least: number, most: number, expected: string) {
  return z.number({ error: expected }).min(least, { error: expected }).max(most, { error: expected });
}

function wholeBetween(least: number, most: number, expected: string) {
  return z.int({ error: expected }).min(least, { error: expected }).max(most, { error: expected });
}
