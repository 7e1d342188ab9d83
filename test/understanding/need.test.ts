import { describe, expect, test } from '@jest/globals';
import { readAsking } from '../../src/read-asking.ts';
import { isUrgent } from '../../src/rules/topics.ts';
import { toHarmlessForm } from '../../src/understanding/harmless-form.ts';
import { bothForms } from '../../src/understanding/topics/both-forms.ts';
import { correctSpelling } from '../../src/understanding/topics/correct-spelling.ts';
import { findTopics } from '../../src/understanding/topics/find-topics.ts';
import { writeOneEnglish } from '../../src/understanding/topics/one-english.ts';

const asking = readAsking();

/** The need that the words alone tell of, without the classifier. */
function needIn(text: string): string {
  const written = correctSpelling(writeOneEnglish(toHarmlessForm(text).plain), asking);
  return findTopics(bothForms(written), asking).topics.filter(isUrgent).join(' ');
}

describe('who is in need is heard by the words alone', () => {
  test.each([
    ['妻の意識がありません', 'emergency'],
    ['餅をつまらせて苦しんどる', 'emergency'],
    ['父が息しとらん', 'emergency'],
    ['呼んでも反応がない', 'emergency'],
    ['唇が紫になってきた', 'emergency'],
    ['娘が洗剤を飲みました', 'emergency'],
    ['油に火がついて消えない', 'emergency'],
    ['ガスのにおいがします', 'emergency'],
    ['たすけて いきが くるしい', 'emergency'],
    ['my daughter drank bleach', 'emergency'],
    ['she is not responding', 'emergency'],
    ['baby no breathing', 'emergency'],
    ['my water broke', 'emergency'],
    ['there is smoke coming from the building', 'emergency'],
    ['110番', 'police'],
    ['レイプされました', 'police'],
    ['父に叩かれる', 'police'],
    ['知らない男につけられてる', 'police'],
    ['娘が帰ってきません', 'police'],
    ['さっき財布を盗まれた', 'police'],
    ['だまされて100万円振り込んでしまった', 'police'],
    ['he says he will kill me', 'police'],
    ['a man is following me', 'police'],
    ['my daughter is missing', 'police'],
    ['someone is breaking the window', 'police'],
    ['消えてしまいたい', 'despair'],
    ['生きとってもしょうがない', 'despair'],
    ['目が覚めなければいいのに', 'despair'],
    ['私なんかいない方がみんな楽だから', 'despair'],
    ['首を吊ろうと思う', 'despair'],
    ['いきるのが つらい', 'despair'],
    ["I wish I just wouldn't wake up tomorrow", 'despair'],
    ['everyone would be better off without me', 'despair'],
    ['no want to live', 'despair'],
    ['my friend wants to die', 'despair'],
  ])('%s: %s', (text, topic) => {
    expect(needIn(text)).toBe(topic);
  });
});

describe('ordinary talk in the same words is no need', () => {
  test.each([
    '免許の情報は消えてしまいますか',
    '蚊に刺された',
    '押し入れで見つけた',
    '役員を押しつけられた',
    '頭から煙が出そうです',
    '若いころ盲腸で救急車に乗ったことがあってね',
    '救命講習はどこで受けられますか',
    '推しが尊すぎて心臓止まるかと思った',
    '夫が先月心筋梗塞で亡くなったのですが',
    '弟が自死しまして',
    '字を打つのは骨が折れる',
    'attached please find the form',
    'I nearly had a heart attack when the Carp scored',
    'Does home insurance cover fire damage?',
    'I want to live in Hiroshima',
    'drowning in homework',
    'I was in a car accident ten years ago',
  ])('%s', (text) => {
    expect(needIn(text)).toBe('');
  });
});
