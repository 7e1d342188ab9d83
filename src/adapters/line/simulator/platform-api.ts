import express, { type Router } from 'express';
import { type ApiAnswer, refuse } from './answers.ts';
import type { PlatformCalls } from './platform.ts';

/** LINE's Messaging API, as far as a conversation uses it, in front of a stand-in. */
export function createPlatformApi(platform: PlatformCalls, channelAccessToken: string): Router {
  const router = express.Router();
  const answer = (response: express.Response, { status, body }: ApiAnswer) =>
    response.status(status).set('x-line-request-id', crypto.randomUUID()).json(body);

  router.use((request, response, next) => {
    if (request.headers.authorization === `Bearer ${channelAccessToken}`) return next();
    answer(
      response,
      refuse(
        401,
        'Authentication failed. Confirm that the access token in the authorization header is valid.',
      ),
    );
  });
  router.use(express.json({ limit: '2mb' }));
  router.post('/v2/bot/message/reply', (request, response) => {
    const hasRetryKey = request.headers['x-line-retry-key'] !== undefined;
    answer(
      response,
      hasRetryKey ? refuse(400, 'The retry key is not supported') : platform.reply(request.body),
    );
  });
  router.post('/v2/bot/message/push', (request, response) => {
    answer(response, platform.push(request.body, request.get('x-line-retry-key')));
  });
  router.post('/v2/bot/chat/loading/start', (request, response) => {
    answer(response, platform.showLoading(request.body));
  });
  router.get('/v2/bot/profile/:userId', (request, response) => {
    answer(response, platform.profile(request.params.userId));
  });
  router.use((_request, response) => {
    answer(response, refuse(404, 'Not found'));
  });
  return router;
}
