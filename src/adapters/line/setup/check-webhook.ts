import { HTTPFetchError, type LineBotClient } from '@line/bot-sdk';

/** What staff should know, in both languages; `isRight` false where something has to be done. */
export interface Finding {
  readonly isRight: boolean;
  readonly ja: string;
  readonly en: string;
}

/**
 * Looks where LINE sends webhooks, and lets LINE send one to see how the server answers.
 *
 * @param publicUrl where the server can be reached, if that is set
 */
export async function checkWebhook(
  client: LineBotClient,
  publicUrl: string | null,
): Promise<readonly Finding[]> {
  const wanted = publicUrl === null ? null : `${publicUrl}/line/webhook`;
  const set = await endpointOf(client);
  if (set === null)
    return [
      wrong(
        `Webhook URLがまだありません。LINE Developersコンソールで ${wanted ?? '「サーバーの住所/line/webhook」'} を設定してください。`,
        `No webhook URL is set yet. In the LINE Developers console set it to ${wanted ?? 'your server followed by /line/webhook'}.`,
      ),
    ];
  const { endpoint, active } = set;
  return [
    ...(wanted !== null && endpoint !== wanted
      ? [
          wrong(
            `Webhook URLは ${endpoint} ですが、PUBLIC_URLからは ${wanted} のはずです。どちらかを直してください。`,
            `The webhook URL is ${endpoint}, but by PUBLIC_URL it should be ${wanted}. Correct one of them.`,
          ),
        ]
      : []),
    ...(active
      ? []
      : [
          wrong(
            'Webhookの利用がオフです。コンソールで「Webhookの利用」をオンにしてください。',
            'Webhooks are off. Switch “Use webhook” on in the console.',
          ),
        ]),
    await testEndpoint(client, endpoint),
  ];
}

async function endpointOf(client: LineBotClient) {
  try {
    return await client.getWebhookEndpoint();
  } catch (error) {
    if (error instanceof HTTPFetchError && error.status === 404) return null;
    throw error;
  }
}

async function testEndpoint(client: LineBotClient, endpoint: string): Promise<Finding> {
  const { success, statusCode, reason, detail } = await client.testWebhookEndpoint({ endpoint });
  if (success === true)
    return {
      isRight: true,
      ja: `LINEから ${endpoint} へ届き、正しい返事がありました。`,
      en: `LINE reached ${endpoint} and got the right answer.`,
    };
  if (statusCode === 401)
    return wrong(
      `${endpoint} には届きましたが、署名が合いません。LINE_CHANNEL_SECRETを確かめて、サーバーを起動し直してください。`,
      `${endpoint} was reached, but the signature did not fit. Check LINE_CHANNEL_SECRET and restart the server.`,
    );
  if (statusCode === 404)
    return wrong(
      `${endpoint} には何もありません（404）。住所の終わりが /line/webhook か、サーバーにLINEの設定があるかを確かめてください。`,
      `There is nothing at ${endpoint} (404). Check that it ends in /line/webhook and that the server runs with LINE's settings.`,
    );
  return wrong(
    `LINEから ${endpoint} へ届きません（${statusCode} ${reason}: ${detail}）。サーバーが動いているか、外からhttpsで届くか、証明書が正しいかを確かめてください。`,
    `LINE cannot reach ${endpoint} (${statusCode} ${reason}: ${detail}). Check that the server runs, that it can be reached from outside by https, and that its certificate is good.`,
  );
}

function wrong(ja: string, en: string): Finding {
  return { isRight: false, ja, en };
}
