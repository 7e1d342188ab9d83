/**
 * `npx node bench/widget/measure.ts [rounds]` measures Koshin's widget beside its peers in one run of one browser and
 * writes `docs/widget-figures.md`. The peers come with `npm ci --prefix bench/widget`.
 */
import { writeFileSync } from 'node:fs';
import { launchBrowser } from '../../test/real/browser.ts';
import { breakDown } from './break-down.ts';
import { checkAccess } from './check-access.ts';
import { buildOurs } from './ours.ts';
import { buildPeers } from './peers.ts';
import { serve } from './serve.ts';
import { takeSamples } from './take-samples.ts';
import { weigh } from './weigh.ts';
import { writeFigures } from './write-figures.ts';

const rounds = Number(process.argv[2] ?? 20);
/** No round begins after this. In milliseconds. */
const patience = 15 * 60_000;

const contenders = [await buildOurs(), ...(await buildPeers())];
const server = await serve(contenders);
const browser = await launchBrowser();
try {
  const looks = [];
  for (const contender of contenders) {
    const weight = await weigh(browser, server, contender);
    looks.push({ contender, weight, access: await checkAccess(browser, server, contender) });
    console.log(`${contender.name}: weighed`);
  }
  const samples = await takeSamples(browser, server, contenders, { rounds, patience });
  const figures = writeFigures({
    browser: browser.version(),
    widgets: looks.map((look) => ({
      ...look,
      fast: samples.get(look.contender)?.fast ?? [],
      slow: samples.get(look.contender)?.slow ?? [],
    })),
    modules: await breakDown(),
  });
  writeFileSync(new URL('../../docs/widget-figures.md', import.meta.url), figures);
  console.log(figures);
} finally {
  await browser.close();
  server.close();
}
