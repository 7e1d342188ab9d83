import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { CityFileError, inBoth, type Path } from './city-file-error.ts';

/** A city file as YAML read it: its data, not yet checked, and the line on which each field stands. */
export interface CityDocument {
  readonly file: string;
  readonly data: unknown;
  /** The line, from 1, of a field; of the nearest one around it where the field is missing. */
  readonly lineOf: (path: Path) => number;
}

/**
 * Opens a city file.
 * @throws CityFileError where there is no such file or it is not YAML (a tab, a quote left open, a name given twice)
 */
export function openCityDocument(path: string): CityDocument {
  const file = relative('', path);
  const lines = new LineCounter();
  const document = parseDocument(readText(path, file), { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0)
    throw new CityFileError(
      file,
      document.errors.map(({ pos, message }) => ({
        line: lines.linePos(pos[0]).line,
        field: '',
        expected: inBoth(`YAMLの書き方がちがいます（${message}）`, `not well-formed YAML: ${message}`),
      })),
    );

  /** Where the name of a field stands, or the first line of an entry of a list. */
  const startOf = (at: Path): number | undefined => {
    const around = document.getIn(at.slice(0, -1), true);
    const name = at.at(-1);
    const pair = isMap(around)
      ? around.items.find(({ key }) => isScalar(key) && key.value === name)
      : undefined;
    const node = pair === undefined ? document.getIn(at, true) : pair.key;
    return isNode(node) ? node.range?.[0] : undefined;
  };

  return {
    file,
    data: document.toJS(),
    lineOf: (at) => {
      for (let length = at.length; length > 0; length -= 1) {
        const start = startOf(at.slice(0, length));
        if (start !== undefined) return lines.linePos(start).line;
      }
      return 1;
    },
  };
}

function readText(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new CityFileError(file, [
      { line: null, field: '', expected: inBoth('このファイルがありません', 'there is no such file') },
    ]);
  }
}
