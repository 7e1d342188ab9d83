import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { type ApiAnswer, done, refuse } from './answers.ts';
import type { Platform } from './platform.ts';

/** LINE's Messaging API and data API, as far as Koshin uses them, in front of a stand-in. */
export function createPlatformApi(platform: Platform, channelAccessToken: string): Router {
  const router = express.Router();
  const { richMenus } = platform;

  router.use((request, response, next) => {
    if (request.headers.authorization === `Bearer ${channelAccessToken}`) return next();
    send(response, refuse(401, 'Authentication failed. Confirm that the access token is valid.'));
  });
  router.post(
    '/v2/bot/richmenu/:id/content',
    express.raw({ type: 'image/png', limit: '10mb' }),
    answer(({ params, body }) =>
      Buffer.isBuffer(body)
        ? richMenus.upload(String(params['id']), body)
        : refuse(400, 'The image is not valid'),
    ),
  );
  router.use(express.json({ limit: '2mb' }));

  router.post(
    '/v2/bot/message/reply',
    answer((request) =>
      request.get('x-line-retry-key') === undefined
        ? platform.reply(request.body)
        : refuse(400, 'The retry key is not supported'),
    ),
  );
  router.post(
    '/v2/bot/message/push',
    answer((request) => platform.push(request.body, request.get('x-line-retry-key'))),
  );
  router.post(
    '/v2/bot/chat/loading/start',
    answer(({ body }) => platform.showLoading(body)),
  );
  router.get(
    '/v2/bot/profile/:userId',
    answer(({ params }) => platform.profile(String(params['userId']))),
  );

  router.post(
    '/v2/bot/richmenu',
    answer(({ body }) => richMenus.create(body)),
  );
  router.get(
    '/v2/bot/richmenu/list',
    answer(() => richMenus.list()),
  );
  router.post(
    '/v2/bot/richmenu/alias',
    answer(({ body }) => richMenus.createAlias(body)),
  );
  router.get(
    '/v2/bot/richmenu/alias/:alias',
    answer(({ params }) => richMenus.findAlias(String(params['alias']))),
  );
  router.post(
    '/v2/bot/richmenu/alias/:alias',
    answer(({ params, body }) => richMenus.updateAlias(String(params['alias']), body)),
  );
  router.delete(
    '/v2/bot/richmenu/:id',
    answer(({ params }) => richMenus.remove(String(params['id']))),
  );
  router.post(
    '/v2/bot/user/all/richmenu/:id',
    answer(({ params }) => richMenus.setDefault(String(params['id']))),
  );
  router.post(
    '/v2/bot/user/:userId/richmenu/:id',
    answer(({ params }) => richMenus.link(String(params['userId']), String(params['id']))),
  );

  router.get(
    '/v2/bot/info',
    answer(() => ({ status: 200, body: botInfo })),
  );
  router.get(
    '/v2/bot/channel/webhook/endpoint',
    answer(() => platform.webhookEndpoint()),
  );
  router.put(
    '/v2/bot/channel/webhook/endpoint',
    answer(() => done),
  );
  router.post('/v2/bot/channel/webhook/test', (_request, response, next) => {
    platform
      .testWebhook()
      .then((tested) => send(response, tested))
      .catch(next);
  });
  router.use((_request, response) => send(response, refuse(404, 'Not found')));
  return router;
}

const botInfo = {
  userId: 'U0',
  basicId: '@koshin',
  displayName: 'Koshin',
  chatMode: 'bot',
  markAsReadMode: 'auto',
};

function answer(take: (request: Request) => ApiAnswer): RequestHandler {
  return (request, response) => send(response, take(request));
}

function send(response: Response, { status, body }: ApiAnswer): void {
  response.status(status).set('x-line-request-id', crypto.randomUUID()).json(body);
}
