import type { Reading, Sensitive } from '../protocol/reading.ts';
import type { Resource } from '../protocol/world.ts';
import { allowsUnknown, unknown } from '../rules/answers.ts';
import { saysNotKnown } from './choices/not-known.ts';
import { readApplicant } from './choices/read-applicant.ts';
import { readLost } from './choices/read-lost.ts';
import { readNotice } from './choices/read-notice.ts';
import { readRenewedBefore } from './choices/read-renewed-before.ts';
import type { ReadingContext } from './context.ts';
import { readDates } from './dates/read-dates.ts';
import { answered, type Findings, isNothing, nothing, together } from './findings.ts';
import { writeDateNumeralsInDigits } from './kanji-numerals.ts';
import { toNormalForm } from './normal-form.ts';
import { readNumberedChoice } from './numbered-choice.ts';
import { mayNamePlace, readWard } from './places/read-ward.ts';
import { readCommand } from './read-command.ts';
import { takeOutSensitive } from './sensitive.ts';

/** Longer texts are read no further: nobody answers a question behind the five hundredth sign. */
const longest = 500;

/**
 * What a typed text means at this point of the talk. Pure; nothing is guessed: what has two meanings comes back
 * as an ambiguity, what has none as an empty reading.
 * @param text as it was typed, of any length
 * @returns the reading, or the files it cannot be read without
 */
export function read(
  text: string,
  context: ReadingContext,
): Reading | { readonly needs: readonly Resource[] } {
  const { sensitive, text: harmless } = takeOutSensitive(text);
  const plain = writeDateNumeralsInDigits(toNormalForm(harmless.slice(0, longest)));
  const command = readCommand(plain, context.locale);
  if (command !== null) return { ...readingOf(nothing, sensitive), command };
  const { findings: dates, rest } = readDates(plain, context);
  const informed = {
    ...context,
    answers: {
      ...context.answers,
      ...Object.fromEntries(dates.answers.map(({ question, value }) => [question, value])),
    },
  };
  const numbered = readNumberedChoice(rest, informed);
  if (!isNothing(numbered)) return readingOf(numbered, sensitive);
  const choices = together([
    readRenewedBefore(rest, informed),
    readApplicant(rest, informed),
    readNotice(rest, informed),
    readLost(rest, informed),
  ]);
  const known = together([dates, choices]);
  if (context.places === undefined && (mayNamePlace(rest, context) || isNothing(known))) {
    if (sensitive === null) return { needs: ['places'] };
  }
  const all = together([known, readWard(rest, informed)]);
  return readingOf(isNothing(all) ? readNotKnown(rest, context) : all, sensitive);
}

/** 「わからない」 answers the pending question where it allows that. */
function readNotKnown(text: string, { pending }: ReadingContext): Findings {
  if (pending === null || !saysNotKnown(text)) return nothing;
  return allowsUnknown(pending) ? answered(pending, unknown) : nothing;
}

function readingOf(findings: Findings, sensitive: Sensitive | null): Reading {
  return { ...findings, topics: [], ...(sensitive === null ? {} : { sensitive }) };
}
