import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser } from 'playwright-core';
import type { Contender } from './contender.ts';
import type { BenchServer } from './serve.ts';
import { hearStep, openChat, openPage } from './take-sample.ts';

export interface Access {
  /** Rules of WCAG 2.0 to 2.2, A and AA, that a part of the page breaks badly, with how often. */
  readonly violations: readonly string[];
  readonly announced: 'live region' | 'focus' | 'no';
  /** Other hosts it wanted to reach; the page did not let it. */
  readonly otherHosts: readonly string[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  resultTypes: ['violations'],
};

/** Opens a contender, listens to its answers and looks at the page after the opening and after the answers. */
export async function checkAccess(
  browser: Browser,
  server: BenchServer,
  contender: Contender,
): Promise<Access> {
  const context = await browser.newContext({
    viewport: { width: 375, height: 740 },
    reducedMotion: 'reduce',
  });
  try {
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
        (window as { blocked?: string[] }).blocked ??= [];
        (window as { blocked?: string[] }).blocked?.push(blockedURI);
      });
    });
    const page = await openPage(context, server, contender);
    await openChat(page, contender);
    await page.waitForTimeout(1_000);
    await page.evaluate(axe);
    const broken = new Map<string, number>();
    const look = async () => {
      const { violations } = await page.evaluate(
        (options) => (window as unknown as { axe: Axe }).axe.run(options),
        rules,
      );
      for (const { id, impact, nodes } of violations) {
        if (impact !== 'critical' && impact !== 'serious') continue;
        const name = `${id} (${impact})`;
        broken.set(name, Math.max(broken.get(name) ?? 0, nodes.length));
      }
    };
    await look();
    const heard = [];
    for (const step of contender.steps) heard.push(await hearStep(page, contender, step));
    await look();
    const blocked = await page.evaluate(() => (window as { blocked?: string[] }).blocked ?? []);
    return {
      violations: [...broken].map(([name, count]) => (count === 1 ? name : `${name} ×${count}`)),
      announced: heard.every(({ live }) => live)
        ? 'live region'
        : heard.every(({ live, focus }) => live || focus)
          ? 'focus'
          : 'no',
      otherHosts: [
        ...new Set(blocked.filter((uri) => uri.startsWith('http')).map((uri) => new URL(uri).host)),
      ],
    };
  } finally {
    await context.close();
  }
}

interface Axe {
  readonly run: (options: RunOptions) => Promise<AxeResults>;
}
