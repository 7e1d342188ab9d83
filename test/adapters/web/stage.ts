import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../real/browser.ts';
import { type RunningServer, startServer } from '../../server/start-server.ts';

/** A running server and a browser, for a file of tests. */
export interface Stage {
  readonly server: RunningServer;
  readonly browser: Browser;
  /** A page of a fresh visitor, on a phone unless said otherwise. What goes wrong in the page fails the test. */
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function setStage(env: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const [server, browser] = await Promise.all([
    startServer({ AS_OF: '2026-11-22', API_RATE_LIMIT: '0', ...env }),
    launchBrowser(),
  ]);
  const contexts: BrowserContext[] = [];
  const faults: string[] = [];
  return {
    server,
    browser,
    visit: async (path, options) => {
      const context = await browser.newContext({ viewport: { width: 375, height: 740 }, ...options });
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
      await page.goto(path.startsWith('http') ? path : server.url + path);
      return page;
    },
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      await Promise.all([server.stop(), browser.close()]);
      if (faults.length > 0) throw new Error(`Faults in pages:\n${faults.join('\n')}`);
    },
  };
}
