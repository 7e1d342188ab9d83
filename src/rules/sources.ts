import type { CityProfile } from '../protocol/city.ts';
import type { PlainDate } from '../protocol/day.ts';
import type { Because } from '../protocol/outcome.ts';
import type { CitySourceId, NationalSourceId, Source, SourceId } from '../protocol/source.ts';

/** The day a person last compared the rules with the articles. */
const checked: PlainDate = '2026-11-22';

const certificateRules = 'https://laws.e-gov.go.jp/law/415M60000008120';
const cardOrder = 'https://laws.e-gov.go.jp/law/426M60000008085';
const jpki = 'https://www2.jpki.go.jp/faq/digital_id.html';

/** What a source is called in both languages, and where it stands. */
type Entry = readonly [ja: string, en: string, url: string];

/**
 * Laws and national pages, each with its article; where none of them says it, the page on which it was read. The certificate rules are 電子署名等に係る地方公共団体情報システム機構の
 * 認証業務に関する法律施行規則 (2003 ordinance 120), the card order is 行政手続における特定の個人を識別するための番号の利用等に
 * 関する法律に規定する個人番号、個人番号カード、特定個人情報の提供等に関する命令 (2014 ordinance 85), both as in force since
 * 2026-06-14. It calls no function, so that a script which needs none of it can leave it out.
 */
const nationalSources: Readonly<Record<NationalSourceId, Entry>> = {
  signatureCertificate13: [
    '公的個人認証法施行規則 第13条（署名用電子証明書の有効期間）',
    'Certificate rules, art. 13: how long the signature certificate is valid',
    certificateRules,
  ],
  authenticationCertificate49: [
    '公的個人認証法施行規則 第49条（利用者証明用電子証明書の有効期間）',
    'Certificate rules, art. 49: how long the user-authentication certificate is valid',
    certificateRules,
  ],
  applicationRules5: [
    '公的個人認証法施行規則 第5条（代理人による申請）',
    'Certificate rules, art. 5: applying through a representative',
    certificateRules,
  ],
  smartphone59: [
    '公的個人認証法施行規則 第59条の9（スマートフォンの電子証明書）',
    'Certificate rules, art. 59-9: certificates on a smartphone',
    certificateRules,
  ],
  cardOrder26: [
    'マイナンバーカード等に関する命令 第26条（カードの有効期間）',
    'Card order, art. 26: how long the card is valid',
    cardOrder,
  ],
  cardOrder27: [
    'マイナンバーカード等に関する命令 第27条（外国人住民のカードの有効期間）',
    'Card order, art. 27: cards of foreign residents',
    cardOrder,
  ],
  cardOrder28: [
    'マイナンバーカード等に関する命令 第28条（カードの再交付）',
    'Card order, art. 28: re-issue of the card',
    cardOrder,
  ],
  cardOrder29: [
    'マイナンバーカード等に関する命令 第29条（有効期間内の交付の申請）',
    'Card order, art. 29: a new card before the old one ends',
    cardOrder,
  ],
  cardOrder33: [
    'マイナンバーカード等に関する命令 第33条（暗証番号）',
    'Card order, art. 33: PINs',
    cardOrder,
  ],
  jpkiFaq: [
    '公的個人認証サービス ポータルサイト よくある質問',
    'JPKI portal: frequently asked questions',
    jpki,
  ],
  myNumberContact: [
    'マイナンバーカード総合サイト お問い合わせ',
    'My Number Card site: contact numbers',
    'https://www.kojinbango-card.go.jp/contact/',
  ],
  digitalAgencyNotice: [
    'デジタル庁ニュース 電子証明書の更新',
    'Digital Agency news: renewing the certificate',
    'https://digital-agency-news.digital.go.jp/articles/2025-08-07-2',
  ],
  healthInsurer: [
    '西日本プラスチック工業健康保険組合「電子証明書の有効期限」の対応について（2025年4月16日）',
    "A health insurer's page on expired certificates, 16 April 2025 (in Japanese)",
    'https://nishipla-kenpo.or.jp/news/2802',
  ],
  holidayAct: [
    '国民の祝日に関する法律',
    'Act on National Holidays',
    'https://laws.e-gov.go.jp/law/323AC1000000178',
  ],
  renewalArticle: [
    'LIMO「電子証明書の更新手続きの流れ」（ニュースサイトの記事）',
    'LIMO, how renewing the certificates goes (an article of a news site; in Japanese)',
    'https://limo.media/articles/-/97861?page=3',
  ],
  cardApplicationArticle: [
    '幻冬舎ゴールドオンライン「マイナンバーカードの作り方」（ニュースサイトの記事）',
    'Gentosha Gold Online, how to get a My Number Card (an article of a news site; in Japanese)',
    'https://gentosha-go.com/articles/-/46846',
  ],
  drivingLicencePolice: [
    '警視庁 マイナ免許証の継続利用',
    'Tokyo Metropolitan Police, keeping a driving licence on a renewed My Number Card (in Japanese)',
    'https://www.keishicho.metro.tokyo.lg.jp/menkyo/oshirase/update.html',
  ],
  afterMoving: [
    '広島県府中町「引越しや婚姻したとき電子証明書はどうなるの？」',
    'Fuchu Town (Hiroshima), certificates after moving or marrying (in Japanese)',
    'http://www.town.fuchu.hiroshima.jp/site/e-certificate/4490.html',
  ],
  returningCards: [
    '松本市「マイナンバーカードの返納について」（ほかの市のページ）',
    "Matsumoto City, returning a My Number Card (another city's page; in Japanese)",
    'https://www.city.matsumoto.nagano.jp/soshiki/50/114186.html',
  ],
  livingAbroad: [
    '交野市「国外転出者向けマイナンバーカードについて」（ほかの市のページ）',
    "Katano City, My Number Cards of people living abroad (another city's page; in Japanese)",
    'https://cms.city.katano.osaka.jp/docs/2024052300015',
  ],
  systemPauses: [
    '杉並区「電子証明書（マイナンバーカード）」（ほかの区のページ）',
    "Suginami City (Tokyo), electronic certificates (another city's page; in Japanese)",
    'https://www.city.suginami.tokyo.jp/guide/koseki/shomei/1023044.html',
  ],
  fraudWarning: [
    '志木市「マイナンバー制度に便乗した不審な電話等にご注意を」（ほかの市のページ）',
    "Shiki City, beware of suspicious calls about My Number (another city's page; in Japanese)",
    'https://www.city.shiki.lg.jp/index.cfm/51,69775,374,html',
  ],
};

/** Both certificates' articles: they count alike (第13条・第49条). */
export const certificateArticles: Because = ['authenticationCertificate49', 'signatureCertificate13'];

/**
 * The source behind an id.
 * @throws RangeError for an id of the city that its file does not list; the file's check makes that impossible.
 */
export function sourceOf(id: SourceId, city: CityProfile): Source {
  if (!isCitySource(id)) {
    const [ja, en, url] = nationalSources[id];
    return { title: { ja, en }, url, checked };
  }
  const source = city.sources[id.slice('city.'.length)];
  if (source === undefined) throw new RangeError(`the city file of ${city.id} has no source ${id}`);
  return source;
}

function isCitySource(id: SourceId): id is CitySourceId {
  return id.startsWith('city.');
}

/** Sources put together, each once, in the order given. */
export function because(first: SourceId, ...others: readonly SourceId[]): Because {
  return [first, ...new Set(others.filter((id) => id !== first))];
}
