import { type ErrorRequestHandler, type Request, type Response, Router, urlencoded } from 'express';
import type { CityProfile } from '../../../protocol/city.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { World } from '../../../protocol/world.ts';
import { takeTurn } from '../api/take-turn.ts';
import { describeTurnRequest, type TurnRequest } from '../api/turn-request.ts';
import { limitRate } from '../limit-rate.ts';
import type { PageContext } from '../pages/page.ts';
import { refusalIn } from '../refusal-in.ts';
import { drawFaultPage } from './draw-fault-page.ts';
import { drawPlainPage } from './draw-plain-page.ts';
import { readForm } from './read-form.ts';

export interface PlainOptions {
  readonly city: CityProfile;
  readonly world: () => World;
  readonly contexts: Readonly<Record<Locale, PageContext>>;
  readonly requestsPerMinute: number;
  /** Is told of each fault of ours. What it says may quote what a resident typed. */
  readonly report: (error: unknown) => void;
}

/**
 * The conversation without scripts: plain HTML forms, the same `turn`. The answers come and go in the forms' bodies;
 * the server keeps nothing of them, and no address and no log holds them.
 */
export function createPlainRouter({
  city,
  world,
  contexts,
  requestsPerMinute,
  report,
}: PlainOptions): Router {
  const schema = describeTurnRequest(city);
  const limit = limitRate(requestsPerMinute, (response, seconds) => {
    const { speak } = contexts[wantedLocale(response.req)];
    response.status(429).type('text').send(speak('pages.plain.wait', { seconds }));
  });
  /** A form that the body parser refuses: too large, in another character set. */
  const beginAnew: ErrorRequestHandler = (error, request, response, next) => {
    const status = refusalIn(error);
    if (status === null) return next(error);
    send(response.status(status), startIn(wantedLocale(request)), true);
  };
  /** The language is that of the form's address: to read the form once more might fail once more. */
  const sayFault: ErrorRequestHandler = (error, request, response, _next) => {
    report(error);
    response
      .status(500)
      .setHeader('Cache-Control', 'no-store')
      .type('html')
      .send(drawFaultPage(contexts[wantedLocale(request)]));
  };
  const router = Router();
  router.get('/', (request, response) => {
    send(response, startIn(wantedLocale(request)));
  });
  router.post(
    '/',
    limit,
    urlencoded({ limit: '32kb', extended: false }),
    (request: Request, response: Response) => {
      const read = readForm(request.body, schema);
      send(response, read ?? startIn(wantedLocale(request)), read === null);
    },
  );
  router.use(beginAnew, sayFault);
  return router;

  function startIn(locale: Locale): TurnRequest {
    return schema.parse({ locale, trail: [], event: { type: 'start' } });
  }

  function send(response: Response, request: TurnRequest, beginsAnew = false): void {
    const reply = takeTurn(request, world());
    response
      .setHeader('Cache-Control', 'no-store')
      .type('html')
      .send(drawPlainPage({ ...contexts[reply.locale], reply, event: request.event, beginsAnew }));
  }
}

/** The language that the address names, else the one that the browser asks for. */
function wantedLocale(request: Request): Locale {
  const { lang } = request.query;
  if (lang === 'ja' || lang === 'en') return lang;
  return request.acceptsLanguages('ja', 'en') === 'ja' ? 'ja' : 'en';
}
