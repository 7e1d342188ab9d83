import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LineBotClient } from '@line/bot-sdk';
import express, { type Router } from 'express';
import type { CityProfile } from '../../../protocol/city.ts';
import type { Locale } from '../../../protocol/language.ts';
import type { Texts } from '../../../protocol/world.ts';
import { speakPhrase } from '../../../speech/speak.ts';
import { bundleScript } from '../bundle-script.ts';
import { readMenus } from '../menu/read-menus.ts';
import { setUpMenus } from '../setup/set-up-menus.ts';
import { findHere } from './find-here.ts';
import { createPlatform, type Platform } from './platform.ts';
import { createPlatformApi } from './platform-api.ts';
import { drawSimulatorPage } from './simulator-page.ts';
import { createSimulatorRouter } from './simulator-router.ts';

interface SimulatorOptions {
  /** Where this server takes webhooks; asked when the first one is sent. */
  readonly webhookUrl: () => string;
  readonly city: CityProfile;
  readonly texts: Readonly<Record<Locale, Texts>>;
}

/** LINE without LINE, for trying and showing: what to give `createLine`, and the page with the phones. */
export interface Simulator {
  /** Made at start, and never sent to a browser. */
  readonly channelSecret: string;
  readonly channelAccessToken: string;
  /** The stand-in of LINE's API; it listens on this machine only. */
  readonly apiBaseUrl: string;
  readonly platform: Platform;
  /** To be mounted at `/line`, after the webhook. */
  readonly router: Router;
  readonly close: () => Promise<void>;
}

export async function startSimulator({ webhookUrl, city, texts }: SimulatorOptions): Promise<Simulator> {
  const channelSecret = randomBytes(32).toString('hex');
  const channelAccessToken = randomBytes(32).toString('hex');
  const platform = createPlatform({ channelSecret, webhookUrl, keepsHistory: false });
  const server = createServer(express().use(createPlatformApi(platform, channelAccessToken)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const apiBaseUrl = `http://127.0.0.1:${port}`;
  const client = LineBotClient.fromChannelAccessToken({
    channelAccessToken,
    apiBaseURL: apiBaseUrl,
    dataApiBaseURL: apiBaseUrl,
  });
  await setUpMenus(client, readMenus(texts));
  const page = (locale: Locale) =>
    drawSimulatorPage(locale, (key) => speakPhrase({ key }, locale, texts[locale]), findHere(city, locale));
  return {
    channelSecret,
    channelAccessToken,
    apiBaseUrl,
    platform,
    router: createSimulatorRouter(platform, {
      pages: { ja: page('ja'), en: page('en') },
      script: await bundleScript(new URL('./browser/entry.ts', import.meta.url)),
      style: readFileSync(new URL('./simulator.css', import.meta.url), 'utf8'),
    }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
