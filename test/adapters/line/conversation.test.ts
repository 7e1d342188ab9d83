import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answerOf, roads } from '../../line-platform/outcomes.ts';
import { openPhone, questionOf, wordsOf } from '../../line-platform/phone.ts';
import { stepsOf } from '../../line-platform/road-steps.ts';
import { startLine } from '../../line-platform/start-line.ts';

let line: Awaited<ReturnType<typeof startLine>>;

beforeAll(async () => {
  line = await startLine();
});

afterAll(() => line.stop());

describe('a whole conversation over the webhook', () => {
  test('in Japanese, by buttons', async () => {
    const phone = openPhone(line.platform, 'U1');
    const greeting = await phone.follow();
    expect(wordsOf(greeting)).toContain('こんにちは');
    expect(questionOf(greeting)).toBe('birthday');
    expect(questionOf(await phone.pick('1985-09-15'))).toBe('issued');
    expect(questionOf(await phone.pick('2021-12-10'))).toBe('renewedBefore');
    expect(questionOf(await phone.tap('受け取ったときのもの'))).toBe('applicant');
    expect(questionOf(await phone.tap('本人'))).toBe('lost');
    expect(questionOf(await phone.tap('なくしていない'))).toBe('ward');
    const answer = await phone.tap('安佐北区');
    expect(questionOf(answer)).toBeNull();
    expect(wordsOf(answer)).toContain('2026年9月15日');
    expect(wordsOf(answer)).toContain('安佐北区役所');
    expect(wordsOf(answer)).not.toContain('1985');
    expect(line.reports).toEqual([]);
  });

  test('in English, typed, the numbers of the choices too', async () => {
    const phone = openPhone(line.platform, 'U2');
    const greeting = await phone.follow();
    expect(wordsOf(greeting)).toContain('Hello');
    expect(questionOf(greeting)).toBe('birthday');
    expect(questionOf(await phone.say('15 September 1985'))).toBe('issued');
    expect(questionOf(await phone.say('10 December 2021'))).toBe('renewedBefore');
    expect(questionOf(await phone.say('1'))).toBe('applicant');
    expect(questionOf(await phone.say('２'))).toBe('notice');
    expect(questionOf(await phone.say('yes'))).toBe('lost');
    expect(questionOf(await phone.say('no'))).toBe('ward');
    const answer = await phone.say('Asakita');
    expect(questionOf(answer)).toBeNull();
    expect(wordsOf(answer)).toContain('15 September 2026');
    expect(wordsOf(answer)).not.toContain('1985');
    expect(line.reports).toEqual([]);
  });
});

describe.each(roads)('the answer $name', (road) => {
  test.each(['ja', 'en'] as const)('is reached by buttons, in %s', async (locale) => {
    const userId = `${road.name}-${locale}`;
    line.platform.add({ userId, language: locale });
    const phone = openPhone(line.platform, userId);
    await phone.follow();
    for (const step of stepsOf(road, locale))
      await ('pick' in step ? phone.pick(step.pick) : phone.tap(step.tap));
    expect(wordsOf(phone.newest())).toContain(answerOf(road, locale).outcome.title);
    expect(JSON.stringify(line.platform.sentTo(userId))).not.toContain('1985-09-15');
  });
});
