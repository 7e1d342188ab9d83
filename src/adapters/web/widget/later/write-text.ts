import type { Card } from '../../../../protocol/message.ts';

/** The answer as plain text, to be pasted into a mail or a note, with its sources. */
export function writeText({ title, sections }: Card<string>): string {
  const sources = new Map(
    sections.flatMap((section) => section.sources.map(({ title: name, url }) => [name, url] as const)),
  );
  const parts = sections.map((section) =>
    [`■ ${section.title}`, ...section.lines.map((line) => `・${line}`)].join('\n'),
  );
  return [title, ...parts, [...sources].map(([name, url]) => `${name} ${url}`).join('\n')].join('\n\n');
}
