/**
 * `npm run build:web -- <folder> [city]`: writes the widget's files into a folder that any web server can serve, each with
 * its compressed forms beside it. The pages then load `koshin.js` from there. Files of earlier builds are left: pages that
 * are open still need them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildWidget } from '../src/adapters/web/build/build-widget.ts';
import { readCity } from '../src/city/read-city.ts';
import { readPlaces } from '../src/city/read-places.ts';
import { readAsking } from '../src/read-asking.ts';
import { readTexts } from '../src/read-texts.ts';

const [folder = 'dist/web', cityId = 'hiroshima'] = process.argv.slice(2);
const city = readCity(cityId);
const texts = { ja: readTexts('ja'), en: readTexts('en') };
const asking = readAsking();
const files = await buildWidget({ city, places: readPlaces(city), texts, asking, asOf: null });
for (const { path, body } of files) {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, body);
  writeFileSync(`${target}.br`, brotliCompressSync(body));
  writeFileSync(`${target}.gz`, gzipSync(body, { level: 9 }));
}
console.log(
  `${files.length} files for ${city.name.en} are in ${resolve(folder)}; pages load koshin.js from there`,
);
