import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';

const src = join(import.meta.dirname, '../src');

/** Which rooms a room may import besides itself. Whatever else lies in `src/` itself starts the server: it may all. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  protocol: [],
  rules: ['protocol'],
  flows: ['protocol', 'rules'],
  understanding: ['protocol', 'rules'],
  speech: ['protocol', 'rules'],
  conversation: ['protocol', 'rules', 'flows', 'understanding', 'speech'],
  'adapters/calendar': ['protocol'],
  'adapters/line': ['protocol', 'rules', 'understanding', 'speech', 'conversation', 'adapters/calendar'],
  'adapters/operations': ['protocol'],
  // The page fetches the reading of typed words as a file of its own.
  'adapters/web': ['protocol', 'rules', 'understanding', 'speech', 'conversation', 'adapters/calendar'],
  store: ['protocol'],
  city: ['protocol', 'rules'],
};

/** The rooms that answer on a server and in a resident's page alike. */
const pureRooms = ['protocol', 'rules', 'flows', 'understanding', 'speech', 'conversation'];

/** Packages that belong to one place. */
const homes: readonly (readonly [packages: RegExp, home: string])[] = [
  [/^xstate(\/|$)/, 'flows/'],
  [/^@?date-fns(\/|$)/, 'rules/day.ts'],
  [/^@line\/bot-sdk(\/|$)/, 'adapters/line/'],
  [/^(kysely|pg|node:sqlite)(\/|$)/, 'store/'],
  [/^ical-generator(\/|$)/, 'adapters/calendar/'],
  [/^prom-client(\/|$)/, 'adapters/operations/'],
];

interface SourceFile {
  /** With forward slashes, from `src/` on. */
  readonly path: string;
  readonly room: string;
  readonly code: string;
  readonly imports: readonly string[];
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path): SourceFile => {
    const text = readFileSync(join(src, path), 'utf8');
    const slashed = path.split(sep).join('/');
    return { path: slashed, room: roomOf(slashed), code: withoutComments(text), imports: importsIn(text) };
  });

/** `adapters/line`, `rules`, …; empty for a file in `src/` itself. */
function roomOf(path: string): string {
  const [first = '', second = '', ...rest] = path.split('/');
  if (second === '') return '';
  return first === 'adapters' && rest.length > 0 ? `${first}/${second}` : first;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/.*$/gm, '');
}

function importsIn(text: string): readonly string[] {
  const code = withoutComments(text);
  const found = code.matchAll(/(?:^|[\s;}])(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...found].map(([, specifier]) => String(specifier));
}

/** The file in `src/` that an import names; null for a package or a file elsewhere. */
function targetOf({ path }: SourceFile, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const target = relative(src, join(src, dirname(path), specifier))
    .split(sep)
    .join('/');
  return target.startsWith('..') ? null : target;
}

test('every room has its rule', () => {
  const rooms = new Set(files.map(({ room }) => room).filter((room) => room !== ''));
  expect([...rooms].filter((room) => mayImport[room] === undefined)).toEqual([]);
});

test('the arrows between rooms point one way', () => {
  const wrong = files.flatMap((file) => {
    const allowed = mayImport[file.room];
    if (allowed === undefined) return [];
    const rooms = file.imports
      .map((specifier) => targetOf(file, specifier))
      .filter((target) => target !== null);
    return rooms
      .filter((target) => roomOf(target) !== file.room && !allowed.includes(roomOf(target)))
      .map((target) => `${file.path} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('what only LINE is asked is read for LINE alone, and weighs on no page', () => {
  const isWish = (path: string) => path.startsWith('understanding/wishes/');
  const readers = files.filter((file) => file.imports.some((one) => isWish(targetOf(file, one) ?? '')));
  const places = readers.filter(({ path }) => !isWish(path)).map(({ room }) => room);
  expect([...new Set(places)]).toEqual(['adapters/line']);
});

test.each(homes)('%s stays in %s', (packages, home) => {
  const users = files.filter(({ imports }) => imports.some((specifier) => packages.test(specifier)));
  expect(users.map(({ path }) => path).filter((path) => !path.startsWith(home))).toEqual([]);
  expect(users.length).toBeGreaterThan(0);
});

describe('the pure rooms', () => {
  const pure = files.filter(({ room }) => pureRooms.includes(room));

  test.each([
    ['a module of Node', /['"]node:/],
    ['the process', /\bprocess(\.|\[|\?\.)|=\s*process\b/],
    ['the clock', /\bDate\.now\b|\bnew Date\(\)|\bDate\(\)|\bperformance\.|\bTemporal\.Now\b/],
    ['random numbers', /\bMath\.random\b|\bcrypto\./],
    ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
    ['timers', /\bset(Timeout|Interval|Immediate)\b|\bqueueMicrotask\b/],
    ['the page', /\b(document|navigator|globalThis|localStorage|sessionStorage)\./],
    ['waiting', /\basync\b|\bawait\b/],
  ])('read nothing of %s', (_name, pattern) => {
    expect(pure.filter(({ code }) => pattern.test(code)).map(({ path }) => path)).toEqual([]);
  });

  test('bundle for a browser', async () => {
    const { errors, warnings } = await build({
      entryPoints: pure.map(({ path }) => join(src, path)),
      outdir: 'nowhere',
      write: false,
      bundle: true,
      format: 'esm',
      platform: 'browser',
      logLevel: 'silent',
    });
    expect([...errors, ...warnings].map(({ text }) => text)).toEqual([]);
  });
});

test('settings come in at one place', () => {
  const readers = files.filter(({ code }) => /\bprocess\.env\b/.test(code)).map(({ path }) => path);
  expect(readers.filter((path) => path !== 'server.ts')).toEqual([]);
});
