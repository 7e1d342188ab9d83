import { z } from 'zod';
import type { Locale } from '../../protocol/language.ts';
import type { Letter } from '../../protocol/store.ts';
import type { LineClient } from './client.ts';
import type { LineBody } from './line-body.ts';
import { lineIdOf } from './person.ts';

/** So long LINE may take to say which language a person reads. Milliseconds. */
const profileLimit = 1500;

const profile = z.object({ language: z.string() });

/**
 * Hears that LINE tells another language than Japanese of a new person, null where it tells none, before the first words are sent.
 * @returns the language the talk is held in from then on: at a second try, and after a younger word, the one it has by then
 */
export type LearnLanguage = (letter: Letter<LineBody>, told: Locale | null) => Promise<Locale>;

/**
 * The language of the first words: the profile's where LINE tells it in time and it can be noted for the rest of the
 * talk, else the talk's, Japanese at first. Japanese is taken as told: that costs no look at the talk. What fails here is no try of the letter.
 */
export async function findFirstLanguage(
  letter: Letter<LineBody>,
  client: LineClient,
  learn: LearnLanguage,
): Promise<Locale> {
  if (letter.body.type !== 'firstWords') return 'ja';
  const told = await askLanguage(lineIdOf(letter.person), client);
  if (told === 'ja') return 'ja';
  try {
    return await learn(letter, told);
  } catch {
    return 'ja';
  }
}

async function askLanguage(userId: string, client: LineClient): Promise<Locale | null> {
  try {
    const answer = await client.profile(userId, AbortSignal.timeout(profileLimit));
    if (answer.status !== 200) return null;
    const language = profile.safeParse(answer.body).data?.language;
    return language === undefined || /^ja\b/i.test(language) ? 'ja' : 'en';
  } catch {
    return null;
  }
}
