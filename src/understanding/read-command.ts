import type { Command } from '../protocol/incoming.ts';
import type { Locale } from '../protocol/language.ts';
import type { QuestionId } from '../protocol/question.ts';
import { bareAnswer } from './bare-answer.ts';

/**
 * What a resident asks the talk itself to do.
 * @param text in the normal form
 * @example readCommand('誕生日を変えたい', 'ja') // { type: 'command', command: 'change', question: 'birthday' }
 */
export function readCommand(text: string, locale: Locale): Command | null {
  const bare = bareAnswer(text);
  const language = languageOf(bare, locale);
  if (language !== null) return { type: 'command', command: 'language', locale: language };
  if (restart.test(bare)) return { type: 'command', command: 'restart' };
  if (back.test(bare)) return { type: 'command', command: 'back' };
  return change.test(bare) ? readChange(bare) : null;
}

/** Only what was said here can be changed here: not a PIN, and an address not because somebody has moved. */
function readChange(bare: string): Command | null {
  if (notOurs.test(bare)) return null;
  const question = subjects.find(([, pattern]) => pattern.test(bare))?.[0];
  if (question !== undefined) return { type: 'command', command: 'change', question };
  return somethingSaid.test(bare) ? { type: 'command', command: 'change' } : null;
}

const notOurs =
  /暗証|ぱすわーど|\bpin\b|password|名前|氏名|名字|苗字|住所変更|住所(?:が|を)変(?:わ|更し(?:た|まし))|引っ?越|\?$|(?:です|ます|ない)か$|変わ|changed? (?:my )?(?:name|address)\b|\b(?:my )?photo\b|できますか/;
const somethingSaid =
  /答え|回答|入力|内容|さっき|前の|^(?:変更|訂正|修正|直|間違|まちが|変え|なおし)|answers?\b|what i (?:said|typed|wrote|entered)|mistake|wrong|incorrect|^(?:i (?:want|need|would like|'d like) to |can i |let me |please )?(?:change|correct|edit|fix|modify|update)(?: (?:it|that|this|something|one))?$/;

function languageOf(bare: string, locale: Locale): Locale | null {
  if (english.test(bare)) return 'en';
  if (japanese.test(bare)) return 'ja';
  return otherLanguage.test(bare) ? (locale === 'ja' ? 'en' : 'ja') : null;
}

const english =
  /^(?:英語|えいご|eigo|english|いんぐりっしゅ|えんぐりっしゅ)(?:で|に|版|へ|ばーじょん)?(?:(?:お願い|おねがい|話し|変え|切り替え|変更|して|表示|案内|説明|教えて|いい|ok|onegai).*)?$|^(?:(?:can|could|may|do|would|i|let'?s|switch|change|speak|in|to|you|we|use|want|need|prefer|please|talk|have|this|the|language|it|into|show|like|go|get|is|there|an|version|of)[ ,]*)+english(?: (?:please|version|language|instead|page|ok).*)?$/;
const japanese =
  /^(?:日本語|にほんご|nihongo|japanese)(?:で|に|版|へ)?(?:(?:お願い|おねがい|話し|変え|切り替え|変更|戻|して|表示|案内|説明|いい|ok|onegai).*)?$|^(?:(?:can|could|may|do|would|i|let'?s|switch|change|speak|in|to|you|we|use|want|need|prefer|please|talk|have|this|the|language|it|into|show|like|go|get|back)[ ,]*)+japanese(?: (?:please|version|instead|ok).*)?$/;
const otherLanguage =
  /^(?:言語|言葉|げんご)(?:を|の)?(?:変更|変え|切り替え|切替|選).*$|^(?:change|switch)(?: the)? language$|^(?:another|other|different) language$|^language$|^別の言語.*$/;

const restart =
  /^(?:もう一度|もういちど|もう一回|もっかい)?(?:最初|さいしょ|はじめ|始め|初め|頭|いち|一|1|ぜろ)(?:っ?から)(?:やり?直|や(?:りた|る|ろ|らせ|って)|し|お願い|もう|スタート|すたーと|始め|はじめ|聞|きい|出直|$).*$|^(?:最初|はじめ|初め)(?:に|へ)(?:戻|もど).*$|^(?:全部|すべて|ぜんぶ|全て)?(?:やり直し|やりなおし|やり直す|やり直(?:させて|したい|して).*|りせっと(?:して|する|したい)?|りすたーと|取り消(?:し|す)|くりあ|(?:全部|すべて)(?:消|忘れ).*)$|^(?:すたーと|とっぷ|めにゅー)に戻.*$|^(?:(?:can|could|i|we|let'?s|let me|want|to|would like|please|you|just|do)[ ,]*)*(?:start(?:ing)? (?:over|again|afresh|from (?:the )?(?:beginning|scratch|start|top))(?: from (?:the )?(?:beginning|start|scratch|top))?|restart|re-start|reset|begin again|from the (?:beginning|start|top)|start anew|clear (?:all|everything|my answers)|new (?:conversation|chat)|redo everything|saisho kara.*)(?: please)?$|^(?:別|他|ほか)の(?:人|家族|者)(?:の分)?(?:を|も|について|は)?(?:調べ|聞|見|やり|確認).*$|^(?:母|父|妻|夫|子ども|子供|息子|娘|家族|主人|兄|姉|弟|妹)の分も(?:調べ|聞|見|やり|確認|お願い).*$|^(?:another|a different) person$|^(?:ask |check |now )*(?:for )?(?:someone else|another person|somebody else)(?: too| as well)?$(?<!^(?:for )?(?:someone|somebody) else)|^saisho kara.*$|^yarinaoshi.*$/;

const back =
  /^(?:ちょっと|もう)?(?:(?:一|ひと|1|いっこ|一個|いち)つ?(?:個)?(?:前|まえ)?(?:の質問)?(?:に|へ|を)?|(?:前|まえ)(?:の質問|のしつもん|の画面|の)?(?:に|へ)|さっきの(?:質問)?(?:に|へ)?|手前(?:に|へ)|ちょっと)?(?:戻(?:る|り.*|って.*|し(?:て|たい).*|れ(?:る|ます).*|ろ)|もど(?:る|り.*|って.*|して.*)|ばっく(?:する)?|modoru|modotte.*)$|^(?:一つ|ひとつ|1つ|一個)(?:前|まえ)(?:の質問)?(?:は|に|へ|を)?$|^前の質問(?:に|へ|は|を)?(?:もう一度.*)?$|^(?:(?:can|could|i|we|let'?s|let me|want|to|would like|please|you|just|take me|need)[ ,]*)*(?:go |step |one step )?back(?: one| a step| to (?:the )?(?:previous|last)(?: question| one)?| please| up)?$|^(?:the )?(?:previous|prior|last) (?:question|one|step)$|^previous$|^undo(?: that)?$/;

const change =
  /(?:変え|変更|直し|直す|なおし|なおす|訂正|修正|入れ直|かえ(?:たい|る|て)|変えられ|書き直|入力し直|選び直)(?!な)|^(?:i (?:want|need|would like|'d like) to |can i |could i |let me |please |may i )?(?:change|correct|edit|fix|modify|update|re-?enter|amend)\b(?! (?:of|in) (?:name|address))|(?:間違え|まちがえ|間違い|まちがい|間違っ|まちがっ)(?:た|まし|て)*(?:い(?:る|た|まし))?(?:た|ます)?(?:ので|から|け)?$|\bi made a mistake\b|\bthat(?:'s| is| was) (?:wrong|incorrect|a mistake)\b/;

/** What can be changed, by the words people call it. */
const subjects: readonly (readonly [QuestionId, RegExp])[] = [
  ['birthday', /誕生|たんじょう|生年月日|生まれ|ばーすでー|birth|\bdob\b/],
  ['issued', /発行|はっこう|交付日|作った日|受け取った日|issue|\bissued\b/],
  [
    'certificateExpiry',
    /(?:証明書|電証|お知らせ|通知書?)の?(?:有効)?期限|certificate(?:'s)? (?:expir|end|date|valid)|expir\w* (?:date )?of (?:the|my) certificate/,
  ],
  [
    'cardExpiry',
    /かーどの?(?:有効)?期限|card(?:'s)? (?:expir|end|date|valid)|expir\w* (?:date )?of (?:the|my) card/,
  ],
  [
    'renewedBefore',
    /更新(?:の有無|したか|歴|の回数|済)|renewed before|renewal history|whether i(?:'ve| have)? renewed/,
  ],
  [
    'applicant',
    /(?:行く|いく|手続きする|申請する|来る)(?:人|方|ひと)|だれが|誰が|代理|申請者|本人|applicant|who (?:goes|is going|will go|comes|applies)|agent|representative/,
  ],
  ['notice', /知らせ|通知|封筒|はがき|照会|notice|letter|envelope/],
  ['lost', /紛失|なくし|無くし|落とし|lost/],
  ['ward', /区|住所|住まい|住んで|すまい|地域|ward|address|where i live|area|district/],
];
