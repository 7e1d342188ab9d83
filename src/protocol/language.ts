/** The languages Koshin speaks. Japanese is the master. */
export type Locale = 'ja' | 'en';

/** Words that belong to a city, not to Koshin: a ward's name, a notice. Given in every language. */
export type Localized = Readonly<Record<Locale, string>>;
