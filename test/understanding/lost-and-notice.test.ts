import { describe, expect, test } from '@jest/globals';
import { told } from './reading.ts';

describe('what became of the card', () => {
  test.each<[string, string]>([
    ['大雨で家が浸かって、流されてしまいました', 'lost=yes'],
    ['しまった場所を忘れてしまいました', 'lost=yes'],
    ['置き場所がわからんのよ', 'lost=yes'],
    ['戻ったらもう無かったです', 'lost=yes'],
    ['どこを探しても出てこん', 'lost=yes'],
    ['先週、紛失届を出しました', 'lost=yes'],
    ['交番に遺失届は出しとる', 'lost=yes'],
    ['ゴミ袋に入れてしまいました', 'lost=yes'],
    ['the flood took it', 'lost=yes'],
    ['it fell into the river', 'lost=yes'],
    ['it must have gone out with the newspapers', 'lost=yes'],
    ['none of us can find it', 'lost=yes'],
    ['we looked everywhere, the card is nowhere', 'lost=yes'],
    ['left it on the bus and nothing turned up', 'lost=yes'],
    ['なくしたことなんて一度もない', 'lost=no'],
    ['なくしたりはしていませんよ', 'lost=no'],
    ['なくさないように金庫にしまっています', 'lost=no'],
    ['紛失せんように家内が管理しとります', 'lost=no'],
    ['無くしたと思うたら鞄におったわ', 'lost=no'],
    ['なくしたと思ったら、コートのポケットにありました', 'lost=no'],
    ['肌身離さず首から下げています', 'lost=no'],
    ['身から離さない', 'lost=no'],
    ['引き出しにあります', 'lost=no'],
    ['銀行の通帳と一緒に金庫の中', 'lost=no'],
    ['もっちょるよ', 'lost=no'],
    ['タンスにしもうとる', 'lost=no'],
    ['カードは無事です、盗られたのは現金だけ', 'lost=no'],
    ['they handed it back to me', 'lost=no'],
    ["it's on the kitchen table", 'lost=no'],
    ['in my phone case', 'lost=no'],
    ['カードと通帳を盗まれました', 'lost=yes'],
    ['物置のロッカーにあるのを見ました', 'lost=no'],
  ])('%s', (text, right) => expect(told(text, 'lost').replace(/ ?#\w+/g, '')).toBe(right));

  test.each([
    'the Carp lost again',
    'I lost ten kilos this year',
    'got lost near the station',
    'my train pass is missing',
    '髪の毛はだいぶなくなりました',
    '犬が死んでしまって',
  ])('%s: not our card', (text) => expect(told(text, 'lost')).not.toContain('lost'));
});

describe('whether the letter is at hand', () => {
  test.each<[string, string]>([
    ['まだですね', 'notice=no'],
    ['お知らせは未着です', 'notice=no'],
    ['もらった覚えがございません', 'notice=no'],
    ['ちり紙の回収に出してしまいました', 'notice=no'],
    ['雨漏りで全部だめになりました', 'notice=no'],
    ['しまった場所を忘れました', 'notice=no'],
    ['もうないです', 'notice=no'],
    ['最初から無いです', 'notice=no'],
    ['見てないですね', 'notice=no'],
    ['捨てんでよかった、あります', 'notice=yes'],
    ['捨てかけたけど拾い直しました', 'notice=yes'],
    ['取ってあります、開けてもないけど', 'notice=yes'],
    ['さっき見つけました', 'notice=yes'],
    ['引き出しの中です', 'notice=yes'],
    ['冷蔵庫に磁石で留めとるよ', 'notice=yes'],
    ['タンスにしまっとる', 'notice=yes'],
    ['I left it on the bus', 'notice=no'],
    ['it went out with the rubbish', 'notice=no'],
    ['it was sent to our old address', 'notice=no'],
    ['I had to throw it out', 'notice=no'],
    ['I must have missed it, I was abroad', 'notice=no'],
    ['無くしましたすみません', 'notice=no'],
    ["I can't say I ever got one", 'notice=no'],
    ["I almost binned it but it's here", 'notice=yes'],
    ["got both, nothing's missing", 'notice=yes'],
    ['sure do', 'notice=yes'],
    ['my son is reading it to me', 'notice=yes'],
    ["it's pinned to the board", 'notice=yes'],
  ])('%s', (text, right) => expect(told(text, 'notice').replace(/ ?#\w+/g, '')).toBe(right));

  test.each([
    '友達から手紙が届きました',
    '孫から手紙が来て、泣きました',
    '歯医者からはがきが来ました',
    '同窓会の案内が来ました',
    '診察券をなくしました',
    '暑いねえ',
    'my landlord sent a letter',
    'there is a parcel slip in my mailbox',
    'I noticed a strange smell in the kitchen',
    'got a postcard from my aunt',
  ])('%s: not our letter', (text) => expect(told(text, 'notice')).not.toContain('notice'));
});
