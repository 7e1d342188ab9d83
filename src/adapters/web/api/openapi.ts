import { z } from 'zod';
import type { CityProfile } from '../../../protocol/city.ts';
import { describeTurnReply } from './turn-reply.ts';
import { describeTurnRequest } from './turn-request.ts';

/**
 * The API's description, OpenAPI 3.1, made from the schemas that check the requests.
 * @param serverUrl where the API is reached, or null for "where this description came from".
 */
export function describeApi(city: CityProfile, serverUrl: string | null): object {
  const request = describeTurnRequest(city);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Koshin',
      version: '1',
      description:
        'Asks what is needed and answers when, where and how to renew the electronic certificate of a My Number Card. ' +
        'The server keeps nothing: send each reply back with the next event.',
    },
    servers: [{ url: serverUrl ?? '/' }],
    paths: {
      '/api/turn': {
        post: {
          operationId: 'turn',
          summary: 'Takes one event of a resident and says what comes next',
          requestBody: { required: true, content: { 'application/json': { schema: named('TurnRequest') } } },
          responses: {
            200: {
              description: 'What to say',
              content: { 'application/json': { schema: named('TurnReply') } },
            },
            400: failure('The request is not as described here; `issues` says what was expected and where'),
            413: failure('The body is larger than 32 KB'),
            429: failure(
              'Too many requests from this address; `Retry-After` says in how many seconds to try again',
            ),
          },
        },
      },
    },
    components: {
      schemas: {
        TurnRequest: writeSchema(request, 'input'),
        TurnReply: writeSchema(describeTurnReply(request), 'output'),
        Failure: writeSchema(failureSchema, 'output'),
      },
    },
  };
}

/** The body of every answer that is not 200. */
export interface Failure {
  readonly error: {
    readonly message: string;
    readonly issues: readonly { readonly path: string; readonly message: string }[];
  };
}

const failureSchema = z.object({
  error: z.object({
    message: z.string(),
    issues: z.array(z.object({ path: z.string().describe('Such as trail.0.value'), message: z.string() })),
  }),
}) satisfies z.ZodType<Failure>;

function named(schema: string) {
  return { $ref: `#/components/schemas/${schema}` };
}

function failure(description: string) {
  return { description, content: { 'application/json': { schema: named('Failure') } } };
}

function writeSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...written } = z.toJSONSchema(schema, { io, reused: 'inline' });
  return written;
}
