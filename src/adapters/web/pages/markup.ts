/** HTML that is safe to send: everything put into it was escaped, or was markup itself. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | null | readonly Part[];

/**
 * A template for HTML. Texts in it are escaped, lists joined, null left out.
 * @example markup`<p>${'<b>'}</p>`.html // '<p>&lt;b&gt;</p>'
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: strings.map((text, at) => text + write(parts[at] ?? null)).join('') };
}

function write(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  if ('html' in part) return part.html;
  return part.map(write).join('');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
