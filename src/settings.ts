import type { CityProfile } from './protocol/city.ts';
import type { PlainDateTime } from './protocol/day.ts';

/** What the environment tells the server, checked. */
export interface Settings {
  readonly port: number;
  /** Id of the city file in `cities/`. */
  readonly city: string;
  /** Folder for what must survive a restart. */
  readonly dataFolder: string;
  /** Where residents reach this server, without a slash at the end; null where nobody has said. */
  readonly publicUrl: string | null;
  /** Express's `trust proxy`: false, how many proxies stand before the server, or their addresses. */
  readonly trustProxy: false | number | readonly string[];
  /** Requests a minute from one address to the API and to /chat; 0 for no limit. */
  readonly apiRateLimit: number;
  /** Pages that may call the API from a browser: every one, or these origins. */
  readonly apiOrigins: '*' | readonly string[];
  /** Answer as of this moment in Japan, which then stands still; null for the real clock. */
  readonly asOf: PlainDateTime | null;
  /** PostgreSQL, for several instances; undefined: a file in the data folder. Its address holds a password. */
  readonly databaseUrl: string | undefined;
  /** What is stored is encrypted with it; undefined: one is made beside the file. */
  readonly key: string | undefined;
  /** How long a talk on LINE is kept after its last word. */
  readonly sessionHours: number;
  /** Null where LINE is off. */
  readonly line: LineSettings | null;
  /** May a stand-in of LINE be tried at /line? Never with LINE's keys, never for residents. */
  readonly simulateLine: boolean;
}

export interface LineSettings {
  readonly channelSecret: string;
  readonly channelAccessToken: string;
  /** Undefined: LINE's own. */
  readonly apiBaseUrl: string | undefined;
  readonly dataApiBaseUrl: string | undefined;
  /** Messages one person may send in a minute before being asked to pause. */
  readonly messagesPerMinute: number;
  /** Pushes a month in the city's plan. */
  readonly pushQuota: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A wrong setting stops the start. The message has one line for each: its name, its value, what was expected. */
export class SettingsError extends Error {
  constructor(problems: readonly string[]) {
    super(
      `Wrong settings, the server does not start:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
    this.name = 'SettingsError';
  }
}

/**
 * Checks the settings that a city's file asks for: dates answered outside LINE need a page to answer them on.
 *
 * @throws {SettingsError} where one is missing
 */
export function checkWithCity({ line, publicUrl }: Settings, city: CityProfile): void {
  if (line === null || publicUrl !== null || city.line.dates !== 'page') return;
  throw new SettingsError([
    `PUBLIC_URL is not set: expected an address such as https://koshin.example.lg.jp, because cities/${city.id}.yaml says line.dates: page`,
  ]);
}

/**
 * Reads and checks all settings at once. An empty variable counts as absent.
 *
 * @throws {SettingsError} naming every wrong setting. The value of a secret is not repeated.
 */
export function readSettings(env: Environment): Settings {
  const problems: string[] = [];
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;
  const refuse = (name: string, expected: string): undefined => {
    const value = given(name);
    problems.push(`${name}${value === undefined ? ' is not set' : `=${value}`}: expected ${expected}`);
    return undefined;
  };
  /** The setting as `read` understands it; what it does not understand is undefined there, and a problem. */
  const take = <T>(name: string, fallback: T, read: (text: string) => T | undefined, expected: string): T => {
    const text = given(name);
    return text === undefined ? fallback : (read(text) ?? refuse(name, expected) ?? fallback);
  };

  const settings: Settings = {
    port: take('PORT', 3000, readWhole(0, 65_535), 'a port number from 0 (any free one) to 65535'),
    city: take(
      'CITY',
      'hiroshima',
      readFileName,
      'the name of a file in cities/ without .yaml, such as hiroshima',
    ),
    dataFolder: given('KOSHIN_DATA') ?? './data',
    publicUrl: take('PUBLIC_URL', null, readUrl, 'an address such as https://koshin.example.lg.jp'),
    trustProxy: take(
      'TRUST_PROXY',
      false,
      readTrust,
      'false, the number of proxies, or their addresses with commas',
    ),
    apiRateLimit: take('API_RATE_LIMIT', 600, readWhole(0, 1_000_000), 'requests a minute, 0 for no limit'),
    apiOrigins: take(
      'API_ORIGINS',
      '*',
      readOrigins,
      '* or origins such as https://www.example.lg.jp with commas',
    ),
    asOf: take('AS_OF', null, readMoment, 'a day such as 2026-11-22 or a moment such as 2026-11-22T16:30'),
    databaseUrl: given('DATABASE_URL'),
    key: given('KOSHIN_KEY'),
    sessionHours: take('SESSION_HOURS', 24, readWhole(1, 8_760), 'hours from 1 to 8760'),
    line: readLine(),
    simulateLine:
      given('LINE_CHANNEL_SECRET') === undefined &&
      given('LINE_CHANNEL_ACCESS_TOKEN') === undefined &&
      given('NODE_ENV') !== 'production',
  };
  if (settings.asOf !== null && given('NODE_ENV') === 'production') {
    refuse('AS_OF', 'nothing, for NODE_ENV=production: residents are answered as of now');
  }
  if (problems.length > 0) throw new SettingsError(problems);
  return settings;

  function readLine(): LineSettings | null {
    const channelSecret = given('LINE_CHANNEL_SECRET');
    const channelAccessToken = given('LINE_CHANNEL_ACCESS_TOKEN');
    const apiBaseUrl = take(
      'LINE_API_BASE_URL',
      undefined,
      readUrl,
      'an address such as https://api.line.me',
    );
    const dataApiBaseUrl = take(
      'LINE_DATA_API_BASE_URL',
      undefined,
      readUrl,
      'an address such as https://api-data.line.me',
    );
    const messagesPerMinute = take(
      'LINE_MESSAGES_PER_MINUTE',
      30,
      readWhole(1, 10_000),
      'messages a minute, at least 1',
    );
    const pushQuota = take('LINE_PUSH_QUOTA', 200, readWhole(0, 100_000_000), 'pushes a month');
    if (channelSecret !== undefined && channelAccessToken !== undefined) {
      return { channelSecret, channelAccessToken, apiBaseUrl, dataApiBaseUrl, messagesPerMinute, pushQuota };
    }
    if (channelSecret !== undefined)
      refuse('LINE_CHANNEL_ACCESS_TOKEN', 'the channel access token, or no LINE_CHANNEL_SECRET');
    if (channelAccessToken !== undefined)
      refuse('LINE_CHANNEL_SECRET', 'the channel secret, or no LINE_CHANNEL_ACCESS_TOKEN');
    return null;
  }
}

function readWhole(least: number, most: number): (text: string) => number | undefined {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  };
}

function readFileName(text: string): string | undefined {
  return /^[a-z0-9-]{1,64}$/.test(text) ? text : undefined;
}

function readUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, search, hash } = new URL(text);
  const isPlain = (protocol === 'https:' || protocol === 'http:') && search === '' && hash === '';
  return isPlain ? text.replace(/\/+$/, '') : undefined;
}

function readOrigins(text: string): '*' | readonly string[] | undefined {
  if (text === '*') return '*';
  const origins = text.split(',').map((origin) => readUrl(origin.trim()));
  return origins.every((origin) => origin !== undefined && new URL(origin).origin === origin)
    ? (origins as string[])
    : undefined;
}

/** `true` would believe whatever address a request claims, so it is not taken. */
function readTrust(text: string): Settings['trustProxy'] | undefined {
  if (text === 'false') return false;
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const addresses = text.split(',').map((address) => address.trim());
  const isAddress = (address: string) =>
    /^(loopback|linklocal|uniquelocal|[\da-f.:]*[.:][\da-f.:]*(\/\d{1,3})?)$/i.test(address);
  return addresses.every(isAddress) ? addresses : undefined;
}

/** A day alone means 10:00 of it, when counters are open. */
function readMoment(text: string): PlainDateTime | undefined {
  const [, day, time = '10:00'] = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d))?$/.exec(text) ?? [];
  if (day === undefined) return undefined;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const isReal = month >= 1 && month <= 12 && new Date(Date.UTC(year, month - 1, date)).getUTCDate() === date;
  return isReal ? (`${day}T${text.slice(11) || time}` as PlainDateTime) : undefined;
}
