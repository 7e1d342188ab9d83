import { type ErrorRequestHandler, json, type RequestHandler, type Response, Router } from 'express';
import type { CityProfile } from '../../../protocol/city.ts';
import type { World } from '../../../protocol/world.ts';
import { limitRate } from '../limit-rate.ts';
import { refusalIn } from '../refusal-in.ts';
import { findIssues } from './find-issues.ts';
import { describeApi, type Failure } from './openapi.ts';
import { takeTurn } from './take-turn.ts';
import { describeTurnRequest } from './turn-request.ts';

export interface ApiOptions {
  readonly city: CityProfile;
  /** All that a turn may know, as of now. */
  readonly world: () => World;
  /** From one address; 0 for no limit. */
  readonly requestsPerMinute: number;
  /** Whose pages may call the API from a browser. */
  readonly origins: '*' | readonly string[];
  readonly publicUrl: string | null;
}

/** `POST /turn` and `GET /openapi.json`. It keeps no state and writes no request to any log. */
export function createApiRouter({ city, world, requestsPerMinute, origins, publicUrl }: ApiOptions): Router {
  const description = describeApi(city, publicUrl);
  const schema = describeTurnRequest(city);
  const limit = limitRate(requestsPerMinute, (response, seconds) =>
    fail(response, 429, `Too many requests from this address: try again in ${seconds} seconds`),
  );
  const router = Router();
  router.use(allowOrigins(origins));
  router.get('/openapi.json', (_request, response) => {
    response.json(description);
  });
  router.post('/turn', limit, json({ limit: '32kb' }), (request, response) => {
    const read = schema.safeParse(request.body);
    if (read.success) response.json(takeTurn(read.data, world()));
    else fail(response, 400, 'The request is not as /api/openapi.json describes it', findIssues(read.error));
  });
  router.use((_request, response) =>
    fail(response, 404, 'There is POST /api/turn and GET /api/openapi.json'),
  );
  router.use(explainBodyErrors);
  return router;
}

/** Answers a browser's question whether another site's page may call. No cookie and no sign-in is involved. */
function allowOrigins(origins: '*' | readonly string[]): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    if (origins === '*') response.setHeader('Access-Control-Allow-Origin', '*');
    else {
      response.vary('Origin');
      if (origin && origins.includes(origin)) response.setHeader('Access-Control-Allow-Origin', origin);
    }
    if (request.method !== 'OPTIONS') return next();
    response
      .setHeader('Access-Control-Allow-Methods', 'GET, POST')
      .setHeader('Access-Control-Allow-Headers', 'Content-Type')
      .setHeader('Access-Control-Max-Age', '86400')
      .status(204)
      .end();
  };
}

/** What the body parser refuses: too large, not JSON, an unknown encoding. Anything else is a fault of ours. */
const explainBodyErrors: ErrorRequestHandler = (error, _request, response, next) => {
  const status = refusalIn(error);
  if (status === null) return next(error);
  const { type } = error as { readonly type?: string };
  if (type === 'entity.too.large') return fail(response, 413, 'The body is larger than 32 KB');
  if (type === 'entity.parse.failed') return fail(response, 400, 'The body is not JSON');
  fail(response, status, 'The body could not be read');
};

function fail(
  response: Response,
  status: number,
  message: string,
  issues: Failure['error']['issues'] = [],
): void {
  response.status(status).json({ error: { message, issues } } satisfies Failure);
}
