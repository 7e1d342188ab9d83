import type { Locale } from '../../protocol/language.ts';
import { anyOf } from '../any-of.ts';
import { splitIntoClauses } from '../clauses.ts';

/** The language that is asked for, as a whole or in one part of what is said. @param bare without politeness */
export function languageOf(bare: string, locale: Locale): Locale | null {
  if (otherLanguage.test(bare)) return locale === 'ja' ? 'en' : 'ja';
  const parts = [bare, ...splitIntoClauses(bare).map(({ text }) => text)];
  for (const part of parts.toReversed()) {
    if (english.test(part)) return 'en';
    if (japanese.test(part) && !tells.test(bare)) return 'ja';
  }
  return null;
}

/** "The letter came but it is all Japanese" tells what something is written in, and asks for nothing. */
const tells =
  /^(?!.*\b(?:please|switch|change|want|instead|prefer|version)\b).*\b(?:(?:cannot|can'?t|can ?not|do ?n[o']t|not|no) .*\b(?:read|understand)\b(?! english)|can read\b|(?:is|are|it's|was|came|all|everything|just)(?:,? (?:all|only|just|written))*(?: in)?,? japanese$|came, in japanese$)|^(?:all|only)(?: in)? japanese$/;

/** 「英語で」「英語に切り替えられますか」; an office or a letter in English is asked about, not asked for. */
function named(words: string): RegExp {
  return anyOf(
    new RegExp(
      `^(?:やっぱり|もう|全部|ここから|できれば)?(?:${words})(?:で|に|へ|版(?:に|で|が|は)?|ばーじょん|モード|もーど)?$`,
    ),
    new RegExp(
      `^(?:やっぱり|もう|全部|ここから|できれば|これ(?:って|は|を)?)?(?:${words})(?:で|に|へ|は|を|が|版|ばーじょん|もーど|の(?:ほう|方|表示|画面|ぺーじ)|表示)+(?<!を(?=教え|習|勉強))(?:も|の)?(?:お願い|おねがい|onegai|話(?:し|せ)|はな(?:し|せ)|喋|しゃべ|変|かえ|切り?(?:替|換|か)|きりか|戻|もど|なお|直|して|した|しよ|でき|表示|案内|説明|教えて|いい|良い|よい|ok|使|読み|見|聞|あり|ある|な(?:い|ら))(?![^、]*(?:窓口|職員|電話|人は|書類|封筒|知らせ))`,
    ),
  );
}

const politely =
  "(?:(?:can|could|may|do|would|i|let'?s|switch|change|speak|in|to|you|we|use|want|need|prefer|please|talk|have|this|the|language|it|into|show|like|go|get|is|there|an?|version|of|back|continue|chat|reply|write|try|be|all|understand|only|my|better|i'd|just|rather|answer|ok|sorry|hi|hello|and|possible)[ ,]+)";
function called(name: string): RegExp {
  return anyOf(
    new RegExp(
      `^${politely}+${name}(?:[ ,]+(?:please|version|language|instead|page|ok|now|thanks|available|possible|mode|only|here|text).*)?$`,
    ),
    new RegExp(
      `\\b(?:switch|change|turn|translate|go)(?: (?:it|this|the chat|the language|everything|over|back))* (?:in)?to ${name}\\b`,
    ),
    new RegExp(
      `\\b(?:better|only|prefers?|easier|speaks?|reads?|understands?)\\b[^.]*\\b${name}\\b.*\\b(?:switch|change|please)\\b`,
    ),
    new RegExp(`^${name}(?: (?:please|version|language|instead|page|ok|now|mode).*)?$`),
  );
}

const english = anyOf(
  named('英語|えいご|eigo|english|いんぐりっしゅ|えんぐりっしゅ'),
  /^eigo\b.*/,
  called('(?:english|eigo)'),
);
const japanese = anyOf(
  named('日本語|にほんご|nihongo|japanese'),
  /^nihongo\b.*/,
  called('(?:japanese|nihongo)'),
);
const otherLanguage = anyOf(
  /^(?:言語|言葉|げんご)(?:を|の)?(?:変更|変え|かえ|切り?(?:替|換|か)え|切替|きりかえ|選).*$|^別の言語.*$/,
  /^(?:can i |please |i want to )?(?:change|switch)(?: the)? language$|^(?:another|other|different) language$|^language$/,
);
