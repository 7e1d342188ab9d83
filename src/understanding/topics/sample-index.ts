import MiniSearch from 'minisearch';
import type { Asking } from '../../protocol/world.ts';
import { foldKana, toPlainForm } from '../normal-form.ts';
import { commonEnglish } from './common-english.ts';
import { writeOneEnglish } from './one-english.ts';
import { writeOneJapanese } from './one-japanese.ts';
import type { WrittenText } from './words-in.ts';

/** A topic and how near to the text its nearest sample is, from 0 to 1. */
export interface NearTopic {
  readonly topic: string;
  readonly likeness: number;
}

interface Sample {
  readonly id: number;
  readonly topic: string;
  readonly tokens: readonly string[];
}

interface SampleIndex {
  readonly samples: readonly Sample[];
  readonly search: MiniSearch<Sample>;
  /** Everything that a sample or a word of ours is made of. */
  readonly known: ReadonlySet<string>;
  /** How words begin of which the data leaves the ending open: `expir*`. */
  readonly beginnings: readonly string[];
  /** The words in katakana that occur in samples and words. */
  readonly katakana: ReadonlySet<string>;
  /** How much a token tells: much where few samples hold it. */
  readonly weightOf: (token: string) => number;
}

const indexes = new WeakMap<Asking, SampleIndex>();

/** The topics whose samples are most like a text, the nearest first. @param folded in the normal form */
export function likeTopics(folded: string, asking: Asking): readonly NearTopic[] {
  const index = indexes.get(asking) ?? makeIndex(asking);
  indexes.set(asking, index);
  const tokens = tokensOf(folded);
  if (tokens.every((token) => common.has(token))) return [];
  const best = new Map<string, number>();
  for (const { id } of index.search.search(tokens.join(' '), searching).slice(0, compared)) {
    const sample = index.samples[Number(id)];
    if (sample === undefined) continue;
    const likeness = likenessOf(tokens, sample.tokens, index);
    best.set(sample.topic, Math.max(best.get(sample.topic) ?? 0, likeness));
  }
  return [...best]
    .map(([topic, likeness]) => ({ topic, likeness }))
    .sort((one, other) => other.likeness - one.likeness);
}

/**
 * Does a text name something that no sample and no word of ours names: 牛乳, フェリー, "miyajima"? Then it is about
 * something else, unless it names our subject too. Names in kanji or katakana and English words count.
 */
export function holdsStranger({ folded, unfolded }: WrittenText, asking: Asking): boolean {
  const index = indexes.get(asking) ?? makeIndex(asking);
  indexes.set(asking, index);
  const bare = folded.replace(polite, ' ');
  const isMixed = /[\u3041-\u3096\u3400-\u9fff]/.test(unfolded);
  const foreign = ((isMixed ? unfolded.match(/[ァ-ヶー]{3,}/g) : null) ?? []).filter(
    (name) => !index.katakana.has(name),
  );
  const names = bare.match(/[\u3400-\u9fff々]{2,}/g) ?? [];
  const words = (bare.match(/[a-z']{3,}/g) ?? []).map(stemOf);
  return (
    foreign.length > 0 ||
    names.some((name) => !pairsOf(name).some((pair) => index.known.has(pair))) ||
    words.some((word) => !index.known.has(word) && !index.beginnings.some((start) => word.startsWith(start)))
  );
}

const compared = 12;
const searching = {
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
  combineWith: 'OR',
} as const;

function makeIndex({ samples: byTopic, words }: Asking): SampleIndex {
  const samples = Object.entries(byTopic)
    .flatMap(([topic, texts]) =>
      texts.map((text) => ({
        topic,
        tokens: tokensOf(foldKana(writeOneJapanese(writeOneEnglish(toPlainForm(text))))),
      })),
    )
    .map((sample, id): Sample => ({ id, ...sample }));
  const search = new MiniSearch<Sample>({
    fields: ['tokens'],
    extractField: (sample, field) => (field === 'tokens' ? sample.tokens.join(' ') : String(sample.id)),
    ...searching,
  });
  search.addAll(samples);
  const counts = new Map<string, number>();
  for (const { tokens } of samples)
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  const ofWords = Object.values(words).flatMap((ways) =>
    ways.flatMap((way) => tokensOf(foldKana(writeOneEnglish(toPlainForm(way))))),
  );
  const known = new Set([...counts.keys(), ...ofWords, ...common, ...commonKanji.flatMap(pairsOf)]);
  return {
    samples,
    search,
    known,
    beginnings: Object.values(words).flatMap((ways) =>
      ways.flatMap((way) => [...way.matchAll(/([a-z]{3,})\*/g)].map(([, start = '']) => start)),
    ),
    katakana: new Set([
      ...commonKatakana,
      ...[...Object.values(byTopic).flat(), ...Object.values(words).flat()].flatMap(
        (text) => text.normalize('NFKC').match(/[ァ-ヶー]{3,}/g) ?? [],
      ),
    ]),
    weightOf: (token) => Math.log(1 + samples.length / (1 + (counts.get(token) ?? 0))),
  };
}

/** Dice's measure, each token by its weight. */
function likenessOf(one: readonly string[], other: readonly string[], { weightOf }: SampleIndex): number {
  const weigh = (tokens: readonly string[]) => tokens.reduce((sum, token) => sum + weightOf(token), 0);
  return (2 * weigh(one.filter((token) => other.includes(token)))) / (weigh(one) + weigh(other));
}

/** Pairs of Japanese signs and English words, without what politeness adds; each once. */
function tokensOf(folded: string): readonly string[] {
  const bare = folded.replace(polite, ' ');
  const latin = [...bare.matchAll(/[a-z0-9']+/g)]
    .map(([word]) => stemOf(word))
    .filter((word) => !dull.has(word));
  const japanese = bare.split(/[^\u3041-\u3096ー\u3400-\u9fff々]+/).flatMap(pairsOf);
  return [...new Set([...latin, ...japanese])];
}

function pairsOf(text: string): readonly string[] {
  if (text.length < 2) return text === '' ? [] : [text];
  return Array.from({ length: text.length - 1 }, (_, start) => text.slice(start, start + 2));
}

function stemOf(word: string): string {
  return word.replace(/'s$|'/g, '').replace(/(?<=.{3})(?:ing|ed|es|s)$/, '');
}

const polite =
  /すみません(?:が)?|すいません|ごめん(?:なさい)?|えっと|えーと|あのー?|ちょっと|お?願いします|教えて(?:ください|下さい|ほしい(?:です)?|もらえますか)?|おしえて|(?:知りたい|聞きたい)(?:です|のですが|んですが)?|でしょうか|(?:の|ん)?でしょう|(?:の|ん)?です(?:か|が|けど|よね|よ|ね)?|(?:の|ん)?だ(?:けど|よ|ね)?(?=$|\s)|(?:いただけ|もらえ)ますか|(?:て|で)?しま(?:い|っ)(?:まし)?た|ちゃ(?:い|っ)(?:まし)?た|ますか|ますよ?ね?|ました(?:か|が)?|ください|下さい|かな(?=$|\s)|\b(?:please|thanks?|excuse me|sorry|hi|hello|could you tell me|can you tell me|i want to know|i would like to know|do you know)\b/g;

/** Words that tell nothing. */
const dull: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'is',
  'are',
  'am',
  'to',
  'of',
  'it',
  'i',
  'my',
  'me',
  'do',
  'does',
  'for',
  'and',
  'this',
  'that',
  'in',
  'at',
  'on',
  'be',
  'will',
  'you',
]);

/** English words that name nothing. */
const common: ReadonlySet<string> = new Set(commonEnglish.map(stemOf));

const commonKatakana =
  'カード マイナンバーカード マイナカード マイナンバー マイナ センター コールセンター メール チャット ケース タイプ サービス ホームページ サイト ページ データ ルール メモ コピー スタッフ オッケー ダメ バカ マジ キツイ ヤバイ イヤ アプリ スマホ パソコン ネット コンビニ パスワード ロック ボタン サポート チェック'.split(
    ' ',
  );

/** The same in kanji. */
const commonKanji =
  '時期 時間 今日 明日 昨日 今週 来週 先週 今月 来月 先月 今年 来年 去年 最近 今度 今回 前回 次回 本当 大丈夫 必要 可能 場合 自分 全部 一番 一応 一回 一度 一人 二人 心配 質問 相談 説明 理由 方法 手順 内容 情報 意味 普通 簡単 面倒 大変 結局 多分 絶対 全然 本人 役所 役場 市民 住民 区民 国民 当日 平日 午前 午後 毎日 毎年 月末 年末 年始 急用 仕事 会社 学校 会社員 用事 都合 予定 連絡 電話 対応 対象 利用 使用 注意 問題 変更 確認 登録 申請 提出 発行 受付 担当 窓口 場所 地区 地域 近所 自宅 家族 子供 大人 高齢 若い 女性 男性 外国 日本 名前 住所 年齢 誕生 書類 用紙 記入 写真 印鑑 現金 料金 無料 有料 何度 何回 何時 何日 何月 何年 何分 何人 何個 何度も 出来 分から 知らな 教えて 忘れた 届いた 切れた 行けな 来ない 持って 使えな 下さい 有難 御願 済み 以外 以上 以下 以内 以前 以降 直前 直後 途中 最初 最後 両方 片方 別々 一緒 同時 同じ 違う 新しい 古い'.split(
    ' ',
  );
