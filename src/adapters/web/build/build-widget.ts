import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { CityProfile, Places } from '../../../protocol/city.ts';
import type { PlainDateTime } from '../../../protocol/day.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { Texts, Topics } from '../../../protocol/world.ts';
import { speakPhrase } from '../../../speech/speak.ts';
import type { Files } from '../widget/files.ts';
import { sayOpening } from './say-opening.ts';
import { styleSheets } from './style-sheet.ts';
import { writeNotices } from './third-party-notices.ts';
import { nameByContent, type WebFile } from './web-file.ts';

/** What a widget is made of. */
export interface WidgetParts {
  readonly city: CityProfile;
  readonly places: Places;
  readonly texts: Readonly<Record<Locale, Texts>>;
  readonly topics: Topics;
  /** Null: the page's own clock. */
  readonly asOf: PlainDateTime | null;
}

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** The texts of other channels: a page does without. */
const ofOtherChannels = ['line', 'pages', 'topics'];

/**
 * Bundles the widget: `koshin.js`, which every page loads and which stays small, and beside it in `koshin/` the chat
 * and its data, each file named by its content.
 */
export async function buildWidget(parts: WidgetParts): Promise<readonly WebFile[]> {
  const { city, places, texts, topics, asOf } = parts;
  const json = (name: string, value: object) =>
    nameByContent(name, 'json', 'application/json', JSON.stringify(value));
  const data = {
    openingJa: json(`${city.id}-opening-ja`, sayOpening('ja', parts)),
    openingEn: json(`${city.id}-opening-en`, sayOpening('en', parts)),
    profile: json(city.id, city),
    places: json(`${city.id}-places`, places),
    topics: json('topics', topics),
    ja: json('ja', pick(texts.ja)),
    en: json('en', pick(texts.en)),
  };
  const launcher = (locale: Locale) => speakPhrase({ key: 'widget.launcher' }, locale, texts[locale]);
  const files: Files = {
    texts: { ja: data.ja.path, en: data.en.path },
    topics: data.topics.path,
    cities: {
      [city.id]: {
        opening: { ja: data.openingJa.path, en: data.openingEn.path },
        profile: data.profile.path,
        places: data.places.path,
      },
    },
    launcher: { ja: launcher('ja'), en: launcher('en') },
    asOf,
  };
  return [...(await bundleScripts(files)), ...Object.values(data)];
}

function pick(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([file]) => !ofOtherChannels.includes(file)));
}

async function bundleScripts(files: Files): Promise<readonly WebFile[]> {
  const folder = '/out';
  const { outputFiles, metafile } = await build({
    entryPoints: [{ in: fileURLToPath(new URL('../widget/entry.ts', import.meta.url)), out: 'koshin' }],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    chunkNames: 'koshin/[name]-[hash]',
    outdir: folder,
    write: false,
    metafile: true,
    absWorkingDir: root,
    banner: { js: '/* Licences: koshin/third-party-notices.txt */' },
    // As text inside a text: an object would become a file of its own, shared by all the others.
    define: { KOSHIN_FILES: JSON.stringify(JSON.stringify(files)) },
    plugins: [styleSheets],
  });
  const scripts = outputFiles.map(
    ({ path, contents }): WebFile => ({
      path: path.slice(folder.length + 1),
      type: 'text/javascript',
      body: Buffer.from(contents),
      immutable: basename(path) !== 'koshin.js',
    }),
  );
  return [...scripts, writeNotices(Object.keys(metafile.inputs).map((path) => join(root, path)))];
}
