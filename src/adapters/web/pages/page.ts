import type { CityProfile } from '../../../protocol/city.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { Param } from '../../../protocol/phrase.ts';
import type { PhraseKey } from '../../../protocol/phrase-key.ts';
import { type Markup, markup } from './markup.ts';

/** What every page of this server knows. */
export interface PageContext {
  readonly locale: Locale;
  readonly city: CityProfile;
  readonly speak: (key: PhraseKey, params?: Readonly<Record<string, Param>>) => string;
  /** The set moment in words, where the server answers as of one. */
  readonly asOf: string | null;
  /** Address of the style sheet. */
  readonly style: string;
}

interface PageParts {
  readonly title: string;
  readonly main: Markup;
  /** The way to the same page in the other language: its address, or a form that takes along what the page holds. */
  readonly otherLanguage: string | Markup;
  readonly head?: Markup;
}

export const otherLocale: Readonly<Record<Locale, Locale>> = { ja: 'en', en: 'ja' };

/** A whole page: a calm frame such as a city's site has, around the content. */
export function drawPage(context: PageContext, parts: PageParts): string {
  const { locale, city, speak, style } = context;
  const name = { city: { text: city.name } };
  return markup`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${parts.title} | ${speak('pages.site', name)}</title>
<link rel="stylesheet" href="${style}">
<link rel="icon" href="data:,">
${parts.head ?? null}
</head>
<body>
<a class="skip" href="#main">${speak('pages.skip')}</a>
<header class="site"><p>${speak('pages.site', name)}</p>${
    typeof parts.otherLanguage === 'string' ? linkTo(parts.otherLanguage, context) : parts.otherLanguage
  }</header>
<main id="main">${parts.main}</main>
<footer class="site"><p>${speak('pages.foot')}</p></footer>
</body>
</html>
`.html;
}

function linkTo(path: string, { locale, speak }: PageContext): Markup {
  const other = otherLocale[locale];
  return markup`<a href="${path}" lang="${other}" hreflang="${other}">${speak('pages.otherLanguage')}</a>`;
}
