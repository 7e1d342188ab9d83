import { HTTPFetchError, LineBotClient } from '@line/bot-sdk';
import type { MenuParts } from '../menu/read-menus.ts';
import { checkWebhook, type Finding } from './check-webhook.ts';
import { setUpMenus } from './set-up-menus.ts';

interface Setup {
  readonly channelAccessToken: string;
  /** LINE's hosts where they are not given. */
  readonly apiBaseUrl: string | undefined;
  readonly dataApiBaseUrl: string | undefined;
  readonly publicUrl: string | null;
  /** The first one is what a new friend sees. */
  readonly menus: readonly MenuParts[];
}

/** Checks the token and the webhook, and puts the rich menu in place. What it found, in plain words. */
export async function setUpLine(setup: Setup): Promise<readonly Finding[]> {
  const { channelAccessToken, apiBaseUrl, dataApiBaseUrl, publicUrl, menus } = setup;
  const client = LineBotClient.fromChannelAccessToken({
    channelAccessToken,
    ...(apiBaseUrl !== undefined && { apiBaseURL: apiBaseUrl }),
    ...(dataApiBaseUrl !== undefined && { dataApiBaseURL: dataApiBaseUrl }),
  });
  try {
    const { displayName, basicId } = await client.getBotInfo();
    const account = right(
      `アカウント「${displayName}」（${basicId}）につながりました。`,
      `Connected to the account “${displayName}” (${basicId}).`,
    );
    await setUpMenus(client, menus);
    const menu = right(
      'メニューを設定しました（日本語、英語）。',
      'The menu is in place (Japanese, English).',
    );
    return [account, menu, ...(await checkWebhook(client, publicUrl))];
  } catch (error) {
    return [explain(error)];
  }
}

/** What stopped the set-up. The token is not repeated. */
function explain(error: unknown): Finding {
  if (error instanceof HTTPFetchError) {
    const { status, headers } = error;
    if (status === 401)
      return {
        isRight: false,
        ja: 'LINE_CHANNEL_ACCESS_TOKENが正しくありません。コンソールの「Messaging API設定」で、チャネルアクセストークン（長期）を発行し直してください。',
        en: 'LINE_CHANNEL_ACCESS_TOKEN is not right. Issue a new long-lived channel access token in the console under “Messaging API”.',
      };
    const requestId = headers.get('x-line-request-id') ?? '-';
    return {
      isRight: false,
      ja: `LINEが断りました（${status}、リクエストID ${requestId}）。少し待ってから、もう一度試してください。`,
      en: `LINE refused (${status}, request id ${requestId}). Wait a little and try again.`,
    };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return {
    isRight: false,
    ja: `LINEにつながりません（${reason}）。このコンピューターから api.line.me へ出られるかを確かめてください。`,
    en: `LINE cannot be reached (${reason}). Check that this machine may connect to api.line.me.`,
  };
}

function right(ja: string, en: string): Finding {
  return { isRight: true, ja, en };
}
