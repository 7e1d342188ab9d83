import type { QuestionId } from '../../protocol/question.ts';
import { anyOf } from '../any-of.ts';
import { bareAnswer } from '../bare-answer.ts';

/** Does a text without any date say only roughly when, in answer to the pending question: 「5年前」, an age? */
export function saysOnlyRoughly(text: string, pending: QuestionId): boolean {
  const bare = bareAnswer(
    bareAnswer(text).replace(
      /(?:だ|や|じゃ)った(?:ような|ように?思(?:う|います)|と思(?:う|います)|はず)?(?:気が(?:する|します))?$/,
      '',
    ),
  );
  switch (pending) {
    case 'birthday':
      return saysAge.test(bare) || saysMonth.test(bare.replace(/^お?誕生日は|(?:生まれ|うまれ)$/g, ''));
    case 'issued':
      return saysAgo.test(bare) || saysMonth.test(bare);
    case 'certificateExpiry':
    case 'cardExpiry':
      return saysMonth.test(bare);
    default:
      return false;
  }
}

/** 「5年前」, "last summer" */
const saysAgo = anyOf(
  /^(?:約|だいたい|大体)?(?:\d{1,2}|数|[二三四五六七八九十])年(?:くらい|ぐらい|ほど|ちょっと)?前(?:の(?:春|夏|秋|冬))?(?:くらい|ぐらい|ごろ|頃)?$/,
  /^(?:去年|昨年|一昨年|おととし|今年)(?:の(?:春|夏|秋|冬|初め|終わり|はじめ|おわり))?(?:ごろ|頃|くらい|ぐらい)?$/,
  /^(?:about |around |roughly |maybe |some )*(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|a few|several|a couple of) years? ago$/,
  /^(?:sometime )?(?:(?:in |early |late )*(?:last|this) (?:year|spring|summer|autumn|fall|winter))$/,
);

const vaguely =
  '(?:(?:the )?(?:early|mid|late|around|about|beginning of|end of|middle of|some ?time|in|until|till) )*';
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';

/** 「来月」, "end of December": no day. */
const saysMonth = anyOf(
  /^(?:来月|今月|先月|再来月|来年|今年|再来年)(?:の?(?:末|中|初め|はじめ|終わり|半ば|春|夏|秋|冬|誕生日))?(?:ごろ|頃|くらい|ぐらい)?(?:まで)?$/,
  /^(?:(?:(?:来|今|去|昨|再来)年|おととし)の?)?\d{1,2}月(?:の?(?:末|中|初め|はじめ|終わり|半ば|上旬|中旬|下旬))?(?:ごろ|頃|くらい|ぐらい|あたり)?(?:まで)?$/,
  // a day of some month
  /^\d{1,2}日(?:まで)?$|^(?:the )?\d{1,2}(?:st|nd|rd|th)$/,
  new RegExp(`^${vaguely}(?:next|this|last) (?:month|week|year|spring|summer|autumn|fall|winter)$`),
  new RegExp(`^${vaguely}(?:(?:next|this|last) )?(?:${months})(?:,? (?:next|this|last) year)?$`),
);

/** 「78歳です」 tells two years and no day. */
const saysAge =
  /^(?:満|今年で|もうすぐ|ことし|今年)?\d{1,3}(?:歳|才|さい)(?:になります)?$|^\d{1,3}(?: (?:years? old|yo|y\/o))?$/;

/** Part of a date is an answer only where little else is said. */
export function isNearlyAll(rest: string): boolean {
  return withoutFillers(rest).length <= 8;
}

/** Is nothing left beside a date but words that add nothing? */
export function isAllSaid(rest: string): boolean {
  return withoutFillers(rest) === '';
}

function withoutFillers(rest: string): string {
  return bareAnswer(bareAnswer(rest.trim()).replace(fillers, ' ').trim());
}

const fillers =
  /\b(?:when|what) (?:it|i|we)(?: was)? (?:says?|expires?|ends?|issued|got(?: it)?)$|\b(?:date of issue|issue date|issued|expires|expiry(?: date)?)$|\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b|^の?(?:末|中|初め|はじめ|終わり|おわり|半ば|上旬|中旬|下旬|春|夏|秋|冬|いつか)?(?:頃|ごろ|くらい|ぐらい)?$|\b(?:it's|i|was|is|it|in|the|of|a|on|born|card|says?|until|till|valid|spring|summer|autumn|fall|winter|early|late|mid|about|around|sometime|think|maybe|year|end|beginning|only|just|as far as|can see)\b|(?<=年)の?(?:春|夏|秋|冬)(?:頃|ごろ|先)?|(?:だ|や|じゃ)った(?:と(?:聞い|きい)(?:て(?:い)?(?:る|ます)|とる|とります))?$|(?:らしい|みたい|とのこと)(?=$|です|や|じゃ)|(?:って|と)(?:書いて(?:い)?(?:ある|あります)|なって(?:い)?(?:る|ます)|なっとる)$/g;
