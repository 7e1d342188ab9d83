import type { z } from 'zod';
import { inBoth } from './city-file-error.ts';

/** What was expected where a value's own schema has no words for it: a missing part, a wrong kind of value. */
export function expectationOf(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return inBoth(
        'この名前の項目はありません（つづりを確かめてください）',
        'no field of this name; check its spelling',
      );
    case 'invalid_value':
      return inBoth(`次のどれか: ${issue.values.join('、')}`, `one of: ${issue.values.join(', ')}`);
    case 'too_small':
      return inBoth('一つ以上', 'at least one');
    case 'invalid_key':
      return inBoth('出典の名前（半角の英字と数字）', 'a name of a source: plain letters and digits');
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected;
    default:
      return issue.code;
  }
}

const kinds: Readonly<Record<string, string>> = {
  boolean: inBoth('true か false', 'true or false'),
  array: inBoth('「- 」で始まるならび（なければ []）', 'a list of entries that begin with "- ", or []'),
  object: inBoth('項目のまとまり（「名前: 値」の行）', 'a group of fields, lines of "name: value"'),
  record: inBoth('項目のまとまり（「名前: 値」の行）', 'a group of fields, lines of "name: value"'),
};
