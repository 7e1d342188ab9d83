/** A calendar day, `YYYY-MM-DD`. A day is this string everywhere; it has no time zone and no hour. */
export type PlainDate = `${number}-${number}-${number}`;

/** A time of day, `HH:MM` on a 24-hour clock. */
export type PlainTime = `${number}:${number}`;

/** A moment as a clock on a wall in Tokyo shows it, `YYYY-MM-DDTHH:MM`. */
export type PlainDateTime = `${PlainDate}T${PlainTime}`;
