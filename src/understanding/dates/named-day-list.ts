const inHeisei = '(?<=(?:(?:平成|h)\\d{1,2}|1989|199\\d|200\\d|201\\d)年?の?)';
const inShowa = '(?<=(?:(?:昭和|s)\\d{1,2}|19[2-8]\\d)年?の?)';
const inHeiseiTo2006 = '(?<=(?:(?:平成|h)1?\\d|1989|199\\d|200[0-6])年?の?)';
const lastDayOfYear =
  '(?:the )?(?:last|final|very last) day(?= (?:of|in) (?:the year )?(?:(?:this|next|last) year|\\d{4})(?![\\d/-]))';

/** Only right behind such a year, or one told from today: what day it was in another is not known here. */
function beside(years: string): string {
  return `(?<=(?:${years})年?の?|(?:来|再来|今|本)年の?|今度の?|次の?)`;
}

function inEnglish(name: string, years: string): string {
  const year = `(?:${years}|(?:this|next) year)`;
  return `(?:the )?${name}(?=,? (?:of |in )?${year})|(?<=${year}(?:'s)?,? (?:on )?)(?:the )?${name}|(?:this|the) coming ${name}`;
}

/**
 * Days that people name instead of counting, as month and day. One that was moved is named only beside a
 * year in which it lay there; one that moves each year is none.
 */
export const namedDays: readonly (readonly [day: string, japanese: string, english?: string])[] = [
  ['1/1', '(?:お?正月の?)?(?:元旦|元日|がんたん|がんじつ)|お?正月の?1日', "new years?'?s? day"],
  ['1/2', 'お?正月の?2日'],
  ['1/3', 'お?正月の?3日'],
  ['2/11', '建国記念(?:の日|日)', '(?:national )?foundation day'],
  ['12/23', `${inHeisei}天皇誕生日`],
  ['4/29', `${inShowa}天皇誕生日`],
  [
    '2/23',
    `${beside('令和\\d{1,2}|r\\d{1,2}|202\\d|203\\d')}天皇誕生日`,
    inEnglish("emperor'?s birthday", '20[23]\\d'),
  ],
  ['2/14', 'ばれんたいん(?:でー|の日)?', "(?:st\\.? )?valentine'?s?(?: day)?"],
  ['3/3', '(?:ひな祭り|雛祭り|ひなまつり|雛まつり)(?:の日)?|桃の節句', "girls'? day|hina ?matsuri"],
  ['3/14', 'ほわいとでー', 'white day'],
  ['4/1', 'えいぷりるふーる', "april fool'?s?'?(?: day)?"],
  ['4/29', '昭和の日', 'showa day'],
  ['5/3', '憲法記念日', 'constitution (?:memorial )?day'],
  ['4/29', `${inHeiseiTo2006}みどりの日`],
  [
    '5/4',
    `${beside('令和\\d{1,2}|r\\d{1,2}|200[7-9]|20[1-3]\\d')}みどりの日`,
    inEnglish('greenery day', '20[1-3]\\d'),
  ],
  ['5/5', 'こどもの日|子どもの日|子供の日|こどものひ|端午の節句', "children'?s'? day"],
  ['7/7', '(?:七夕|たなばた)(?:の日)?', 'tanabata|(?:the )?star festival'],
  ['8/6', '原爆の日|原爆記念日|平和記念日', 'hiroshima day|(?:hiroshima )?peace memorial day'],
  [
    '8/11',
    `${beside('令和(?:元|1|[4-9]|\\d\\d)|201[6-9]|202[2-9]|203\\d')}山の日`,
    inEnglish('mountain day', '(?:201[6-9]|202[2-9]|203\\d)'),
  ],
  ['8/15', '終戦(?:記念日|の日)'],
  ['10/31', 'はろうぃー?ん', "hallowe'?en"],
  ['11/3', '文化の日', '(?:japanese )?culture day'],
  ['11/23', '勤労感謝の日', '(?:labou?r )thanksgiving day'],
  ['12/24', 'くりすます[・ ]?い[ぶヴゔ](?:の日)?', '(?:christmas|xmas) eve'],
  ['12/25', 'くりすます(?:の日)?', '(?:christmas|xmas)(?: day)?'],
  ['12/31', '大晦日|大みそか|おおみそか|おおつごもり', "new years?'?s? eve"],
  ['12/31', '(?<=[\\d来今本昨去]年の?)(?:最後の日|最終日|末日)', lastDayOfYear],
];

/** Any of them, in Japanese and in English. */
export const anyNamedDay = namedDays
  .flatMap(([, japanese, english]) => [japanese, ...(english === undefined ? [] : [english])])
  .join('|');
