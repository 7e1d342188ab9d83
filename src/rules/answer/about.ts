import type { Part } from '../../protocol/outcome.ts';
import type { RenewalCase } from '../renewal-case.ts';
import { because } from '../sources.ts';
import { partOf } from './part.ts';

/** What the two certificates are for, what is in the blue envelope, who gets none. */
export function aboutPart({ city, answers }: RenewalCase): Part | null {
  if (answers.lost === 'yes') return null;
  return partOf('about', because(city.mainSource, 'jpkiFaq'), [
    { key: 'answer.about.signature' },
    { key: 'answer.about.authentication' },
    { key: 'answer.about.envelope' },
    { key: 'answer.about.noLetter' },
  ]);
}

/** The city's own dated line, while it is in force. */
export function noticePart({ city, today }: RenewalCase): Part | null {
  const [first, ...others] = city.notices.filter(({ from, to }) => from <= today && today <= to);
  if (first === undefined) return null;
  const notices = [first, ...others];
  return partOf(
    'notice',
    because(first.source, ...others.map(({ source }) => source)),
    notices.map(({ text }) => ({ key: 'answer.notice.line', params: { text: { text } } })),
  );
}
