import { describe, expect, test } from '@jest/globals';
import { checkWithCity, readSettings, SettingsError } from '../../src/settings.ts';
import { hiroshima, minamo } from '../fixtures/city.ts';

test('an empty environment gives the defaults', () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    city: 'hiroshima',
    dataFolder: './data',
    publicUrl: null,
    trustProxy: false,
    apiRateLimit: 600,
    apiOrigins: '*',
    asOf: null,
    databaseUrl: undefined,
    key: undefined,
    sessionHours: 24,
    line: null,
    simulateLine: true,
  });
});

test('the stand-in of LINE may run neither with keys nor for residents', () => {
  const keys = { LINE_CHANNEL_SECRET: 'a', LINE_CHANNEL_ACCESS_TOKEN: 'b' };
  expect(readSettings(keys).simulateLine).toBe(false);
  expect(readSettings({ NODE_ENV: 'production' }).simulateLine).toBe(false);
});

test('an empty variable counts as absent', () => {
  expect(readSettings({ PORT: '', AS_OF: ' ' })).toEqual(readSettings({}));
});

describe('a setting is read', () => {
  test.each([
    ['PORT', '8080', { port: 8080 }],
    ['CITY', 'minamo', { city: 'minamo' }],
    ['PUBLIC_URL', 'https://koshin.example.lg.jp/', { publicUrl: 'https://koshin.example.lg.jp' }],
    ['TRUST_PROXY', '1', { trustProxy: 1 }],
    ['TRUST_PROXY', 'loopback, 10.0.0.0/8', { trustProxy: ['loopback', '10.0.0.0/8'] }],
    ['API_RATE_LIMIT', '0', { apiRateLimit: 0 }],
    ['API_ORIGINS', 'https://www.example.lg.jp', { apiOrigins: ['https://www.example.lg.jp'] }],
    ['AS_OF', '2026-11-22', { asOf: '2026-11-22T10:00' }],
    ['AS_OF', '2026-11-22T16:30', { asOf: '2026-11-22T16:30' }],
  ])('%s=%s', (name, value, expected) => {
    expect(readSettings({ [name]: value })).toMatchObject(expected);
  });

  test('LINE with both its keys', () => {
    const { line } = readSettings({ LINE_CHANNEL_SECRET: 's', LINE_CHANNEL_ACCESS_TOKEN: 't' });
    expect(line).toEqual({
      channelSecret: 's',
      channelAccessToken: 't',
      apiBaseUrl: undefined,
      dataApiBaseUrl: undefined,
      messagesPerMinute: 30,
      pushQuota: 200,
    });
  });
});

describe('a wrong setting stops the start, with its name, its value and what was expected', () => {
  test.each([
    ['PORT', '70000', 'a port number'],
    ['PORT', '0x10', 'a port number'],
    ['CITY', '../secret', 'the name of a file'],
    ['PUBLIC_URL', 'koshin.example', 'an address'],
    ['PUBLIC_URL', 'https://koshin.example/?a=1', 'an address'],
    ['TRUST_PROXY', 'true', 'false, the number of proxies'],
    ['API_RATE_LIMIT', '-1', 'requests a minute'],
    ['API_ORIGINS', 'https://a.example/path', '* or origins'],
    ['AS_OF', '2026-02-29', 'a day such as'],
    ['AS_OF', '2026-13-01', 'a day such as'],
    ['AS_OF', '2026-11-22T24:00', 'a day such as'],
    ['LINE_API_BASE_URL', 'api.line.me', 'an address'],
  ])('%s=%s', (name, value, expected) => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name}=${value}: expected ${expected}`);
  });

  test('AS_OF in production', () => {
    expect(() => readSettings({ AS_OF: '2026-11-22', NODE_ENV: 'production' })).toThrow(
      /AS_OF.*expected nothing/,
    );
  });

  test('one of the two keys of LINE, without repeating it', () => {
    const read = () => readSettings({ LINE_CHANNEL_SECRET: 'never-say-this' });
    expect(read).toThrow(/LINE_CHANNEL_ACCESS_TOKEN.*expected the channel access token/);
    expect(read).not.toThrow(/never-say-this/);
  });

  test('all of them at once', () => {
    expect(() => readSettings({ PORT: 'x', CITY: '..' })).toThrow(SettingsError);
    expect(() => readSettings({ PORT: 'x', CITY: '..' })).toThrow(/PORT=x.*\n.*CITY=\.\./);
  });
});

describe('a city that takes no dates on LINE', () => {
  const keys = { LINE_CHANNEL_SECRET: 'a', LINE_CHANNEL_ACCESS_TOKEN: 'b' };

  test('needs the page on which they are answered', () => {
    expect(() => checkWithCity(readSettings(keys), minamo)).toThrow(
      /PUBLIC_URL is not set.*cities\/minamo\.yaml says line\.dates: page/,
    );
  });

  test.each([
    ['with its address', { ...keys, PUBLIC_URL: 'https://koshin.example.lg.jp' }, minamo],
    ['without LINE', {}, minamo],
    ['in a city that takes them on LINE', keys, hiroshima],
  ])('starts %s', (_name, env, city) => {
    expect(() => checkWithCity(readSettings(env), city)).not.toThrow();
  });
});
