import { type Request, type Response, Router } from 'express';
import type { CityProfile } from '../../protocol/city.ts';
import type { PlainDateTime } from '../../protocol/day.ts';
import type { Locale } from '../../protocol/language.ts';
import type { Texts, World } from '../../protocol/world.ts';
import { createApiRouter } from './api/router.ts';
import type { WebFile } from './build/web-file.ts';
import { drawEmbedPage } from './pages/embed-page.ts';
import { drawFramePage } from './pages/frame-page.ts';
import { drawHomePage } from './pages/home-page.ts';
import { makeContexts } from './pages/page-contexts.ts';
import { createPlainRouter } from './plain/router.ts';
import { protect } from './protect.ts';
import { serveFiles } from './serve-files.ts';

export interface WebOptions {
  readonly city: CityProfile;
  readonly texts: Readonly<Record<Locale, Texts>>;
  readonly asOf: PlainDateTime | null;
  /** All that a turn may know, as of now. */
  readonly world: () => World;
  /** The widget and the pages' style sheet, as built. */
  readonly files: readonly WebFile[];
  readonly requestsPerMinute: number;
  readonly apiOrigins: '*' | readonly string[];
  readonly publicUrl: string | null;
  /** Is told of a fault of ours that was answered with a page. What it says may quote what a resident typed. */
  readonly report: (error: unknown) => void;
}

/** Everything a browser or a program can ask this server, but LINE. */
export async function createWebRouter(options: WebOptions): Promise<Router> {
  const { city, texts, asOf, world, files, requestsPerMinute, apiOrigins, publicUrl, report } = options;
  const style = files.find(({ path }) => path.endsWith('.css'));
  if (style === undefined) throw new Error("The pages' style sheet is missing from the build");
  const contexts = makeContexts({ city, texts, asOf, style: `/${style.path}` });
  const wanted = (request: Request) => contexts[request.query['lang'] === 'en' ? 'en' : 'ja'];

  const router = Router();
  router.get('/frame', protect({ publicUrl, frameAncestors: ['*'] }), (request, response) => {
    const { theme } = request.query;
    sendPage(response, drawFramePage(wanted(request), theme === 'light' || theme === 'dark' ? theme : null));
  });
  router.use(protect({ publicUrl, frameAncestors: ["'self'"] }));
  router.use(await serveFiles(files));
  router.get('/', (_request, response) => sendPage(response, drawHomePage(contexts.ja)));
  router.get('/en', (_request, response) => sendPage(response, drawHomePage(contexts.en)));
  router.get('/embed', (request, response) => {
    const origin = publicUrl ?? `${request.protocol}://${request.get('host') ?? ''}`;
    sendPage(response, drawEmbedPage(wanted(request), origin));
  });
  router.use('/chat', createPlainRouter({ city, world, contexts, requestsPerMinute, report }));
  router.use('/api', createApiRouter({ city, world, requestsPerMinute, origins: apiOrigins, publicUrl }));
  return router;
}

function sendPage(response: Response, page: string): void {
  response.setHeader('Cache-Control', 'no-cache').type('html').send(page);
}
