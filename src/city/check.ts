/**
 * `npm run city:check`: checks every city's file; `npm run city:check -- hiroshima`: only that one. Ends with 1 where
 * a file has mistakes; facts to confirm or to look at again are listed and change nothing.
 */
import { readdirSync } from 'node:fs';
import { checkCity } from './check-city.ts';
import { cityFolder } from './read-city.ts';
import { day } from './values.ts';

const asked = process.argv.slice(2);
const all = readdirSync(cityFolder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace(/\.yaml$/, ''));
const today = day.parse(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format());

const reports = (asked.length > 0 ? asked : all).map((id) => checkCity(id, cityFolder, today));
for (const { lines } of reports) console.log(lines.join('\n'));
process.exitCode = reports.every(({ right }) => right) ? 0 : 1;
