import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openPhone, questionOf, wordsOf } from '../../line-platform/phone.ts';
import { startLine } from '../../line-platform/start-line.ts';
import { lineWorld } from './line-world.ts';

const publicUrl = 'https://koshin.example.lg.jp';
let line: Awaited<ReturnType<typeof startLine>>;

beforeAll(async () => {
  const world = lineWorld();
  const city = { ...world.city, line: { ...world.city.line, dates: 'page' as const } };
  line = await startLine({ publicUrl, world: () => ({ ...world, city }) });
});
afterAll(() => line.stop());

test('where the city keeps dates out of the talk, the page is offered in their place, and none is taken', async () => {
  const phone = openPhone(line.platform, 'U1');
  const greeting = await phone.follow();
  expect(wordsOf(greeting)).toContain(`${publicUrl}/`);
  expect(JSON.stringify(greeting)).not.toContain('datetimepicker');
  const again = await phone.say('1985年9月15日');
  expect(wordsOf(again)).toContain('日付は、このトークではお聞きしません');
  expect(wordsOf(again)).not.toContain('9月15日です');
  await phone.do({ type: 'postback', postback: { data: 'type=answer&question=lost&value=no' } });
  expect(wordsOf(phone.newest())).toContain('日付は、このトークではお聞きしません');
  expect(questionOf(phone.newest())).toBeNull();
});
