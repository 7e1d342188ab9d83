import { describe, expect, test } from '@jest/globals';
import { readPlaces } from '../../src/city/read-places.ts';
import { read } from '../../src/understanding/read.ts';
import { hiroshima, minamo } from '../fixtures/city.ts';
import { told } from './reading.ts';

describe('where the holder lives', () => {
  test.each([
    ['南区', 'minami'],
    ['南', 'minami'],
    ['みなみく', 'minami'],
    ['ﾐﾅﾐｸ', 'minami'],
    ['minami', 'minami'],
    ['Minami-ku', 'minami'],
    ['Minami Ward', 'minami'],
    ['安佐南', 'asaminami'],
    ['asa minami', 'asaminami'],
    ['East Ward', 'higashi'],
    ['the west ward', 'nishi'],
    ['Asa North ward', 'asakita'],
    ['Sakei ward', 'saeki'],
    ['駅のそばの南区の者です', 'minami'],
    ['Asa-kita ward', 'asakita'],
    ['広島市中区基町10-52', 'naka'],
    ['可部です', 'asakita'],
    ['五日市', 'saeki'],
    ['宇品に住んでいます', 'minami'],
    ['730-0051', 'naka'],
    ['7300051', 'naka'],
    ['〒７３０－００５１', 'naka'],
    ['中区じゃなくて南区', 'minami'],
    ['府中町', 'other'],
    ['府中', 'other'],
    ['東広島市', 'other'],
    ['福山市', 'other'],
    ['東京', 'other'],
    ['大阪市北区', 'other'],
    ['I live in Tokyo', 'other'],
    ['ほかの市', 'other'],
    ['8', 'saeki'],
  ])('%s: %s', (text, ward) => {
    expect(told(text, 'ward')).toBe(`ward=${ward}`);
  });

  test.each([
    ['広島県広島市安佐南区古市2丁目1-1', 'asaminami'],
    ['東京都港区芝公園4-2-8', 'other'],
    ['福岡市南区', 'other'],
    ['安芸郡坂町平成ヶ浜1-1-1', 'other'],
    ['Aki-gun Saka-cho', 'other'],
    ['実は熊野町なんです', 'other'],
  ])('a whole address, %s: %s', (text, ward) => {
    expect(told(text, 'ward')).toBe(`ward=${ward}`);
  });

  test.each([
    ['北区', 'ward?asakita|other'],
    ['広島市北区', 'ward?asakita|other'],
    ['中央区', 'ward?naka|other'],
    ['東京都北区', 'ward=other'],
    ['港区', ''],
    ['naka ward', 'ward=naka'],
    ['minami please', 'ward=minami'],
    ['hiroshima-shi minami-ku', 'ward=minami'],
  ])('a ward that is not here may be one of ours: %s', (text, expected) => {
    expect(told(text, 'ward')).toBe(expected);
  });

  test.each([
    ['仲区に住んでいます', 'naka'],
    ['中くです', 'naka'],
    ['東く', 'higashi'],
    ['日が市区です', 'higashi'],
    ['うちは皆み区じゃけど', 'minami'],
    ['西くに住んどります', 'nishi'],
    ['浅みなみです', 'asaminami'],
    ['安佐皆実区', 'asaminami'],
    ['朝きた区です', 'asakita'],
    ['住まいはあさきたです', 'asakita'],
    ['飽き区に住んでます', 'aki'],
    ['冴木区じゃ', 'saeki'],
    ['住所は左伯区です', 'saeki'],
    ['hgashi ku', 'higashi'],
    ['I live in nakka ku', 'naka'],
    ['my address is asamianmi ward', 'asaminami'],
  ])('a ward as it sounds, or with a slip: %s', (text, ward) => {
    expect(told(text, 'ward')).toBe(`ward=${ward}`);
  });

  test.each(['安来です', '那珂です', 'nada ku', '空き区画があります', '中くらいです', 'さえきくんの家'])(
    'what only sounds like a ward is none: %s',
    (text) => {
      expect(told(text, 'ward')).not.toContain('=');
    },
  );

  test.each(['Minami-kannon', 'Minami Kannon 3-1', 'Higashi-senda', 'I live in Minami-senda'])(
    'a point of the compass in a town is not the ward of that name: %s',
    (text) => {
      expect(told(text, 'ward')).not.toMatch(/ward=(?:minami|higashi)/);
    },
  );

  test.each([
    '明日の東京の天気',
    '京都へ旅行に行きます',
    '呉で働いています',
    '東区の病院に通っています',
    '岡山に引っ越す予定です',
    '東区に引っ越したいです',
    '市役所は中区にありますよね',
    '尾道への行き方',
    'weather in Osaka',
    'I work in Kure',
    'moving to Tokyo next year',
  ])('a place that is no home is not stored: %s', (text) => {
    expect(told(text, 'ward')).not.toContain('ward');
  });

  test.each([
    ['ushita', 'higashi'],
    ['in Ushita', 'higashi'],
    ['Ushita-honmachi', 'higashi'],
    ['ushita hon machi 2', 'higashi'],
    ['Hacchoubori', 'naka'],
    ['Minami Kannon', 'nishi'],
    ['Minami-kan-on machi', 'nishi'],
    ['Tōkaichi-machi', 'naka'],
    ['Dambara', 'minami'],
    ['はくしま', 'naka'],
    ['うちは うしたです', 'higashi'],
    ['安芸矢口', 'asakita'],
    ['near Alpark', 'nishi'],
  ])('a town in kana or in Latin letters, as anyone spells it: %s', (text, ward) => {
    expect(told(text, 'ward')).toBe(`ward=${ward}`);
  });

  test.each([
    "we've just settled in Hatsukaichi",
    'student dorm in Higashi-Hiroshima city, Saijo',
    '呉の寮です',
  ])('a home elsewhere, however it is called: %s', (text) => {
    expect(told(text, 'ward')).toBe('ward=other');
  });

  test.each([
    ['名古屋市中区です', 'ward=other'],
    ['横浜市南区に住んでいます', 'ward=other'],
    ['ふちゅう町です', 'ward=other'],
    ['うちはかいたです', 'ward=other'],
    ['Aki-Takata', 'ward=other'],
    ['Kaita in Aki district', 'ward=other'],
    ['安芸市です', 'ward?aki|other'],
  ])('a municipality is not the ward whose name it holds: %s', (text, expected) => {
    expect(told(text, 'ward')).toBe(expected);
  });

  test.each([
    ['Koi station is my nearest now, before Hakushima', 'nishi'],
    ['中区から矢野に越してきた', 'aki'],
    ['可部を出て今牛田に住んでる', 'higashi'],
    ['前は南区やったけど今は安佐南区', 'asaminami'],
    ['西区との境目ですが住所は佐伯区のほうです', 'saeki'],
    ['前は廿日市でしたが今は佐伯区に住んでいます', 'saeki'],
    ['used to be Saeki-ku, since last month Nishi-ku', 'nishi'],
    ['東区じゃね', 'higashi'],
    ['廿日市から引っ越してきて今は五日市です', 'saeki'],
  ])('where somebody lives now: %s', (text, ward) => {
    expect(told(text, 'ward')).toBe(`ward=${ward}`);
  });

  test.each([
    ['朝南区です（変換おかしくてすみません）', 'asaminami'],
    ['浅北区です', 'asakita'],
    ['安佐の北のほう', 'asakita'],
    ['northern Asa', 'asakita'],
    ['横川駅前の商店街の二階に間借りしてます', 'nishi'],
    ['えーと温品ですね東区になりますかね', 'higashi'],
    ['牛田早稲田の坂の上', 'higashi'],
    ['坂町に越してきました', 'other'],
    ['職場が中区なだけで、住まいは呉の広です', 'other'],
    ['いま かいたちょうに すんでいます。ひろしましでは ありません', 'other'],
    ['西条駅前です', 'other'],
    ["We're out in Saijo (Higashihiroshima city)", 'other'],
    ['Fuchu-cho, Aki district', 'other'],
    ["I don't live in Naka anymore, I'm in Nishi now", 'nishi'],
    ['うしたじゃなくてよこがわです', 'nishi'],
  ])('said more at length: %s', (text, ward) => {
    expect(told(text, 'ward')).toBe(`ward=${ward}`);
  });

  test.each([
    ['My card is lost and I live in Naka-ku', 'naka'],
    ['we live in Funairi', 'naka'],
    ['I want to renew for my father who lives in Kabe', 'asakita'],
    ['可部に住む82歳の父の分です', 'asakita'],
    ['東区に住んでいる息子の分です', 'higashi'],
    ['ちなみに呉市民です', 'other'],
    ['今は東区ではなく府中町の住民です', 'other'],
    ['家は上安です', 'asaminami'],
    ['Town: Midorii', 'asaminami'],
    ['house is Itsukaichi', 'saeki'],
  ])('beside another question: %s', (text, ward) => {
    expect(told(text, null)).toContain(`ward=${ward}`);
  });

  test.each([
    '東京から越してきました',
    '東区に住む息子が行きます',
    '職場が中区なので中区役所でやりたいです',
    "i'd love to live in Okinawa one day",
    'dreaming of living in Kyoto',
    'my son who lives in Higashi-ku will go',
  ])('where nobody lives yet, or somebody else does: %s', (text) => {
    expect(told(text, 'ward')).not.toContain('ward');
  });

  test.each([
    '2021年6月1日、中区役所で受け取りました',
    '中区に住んどった頃に作った',
    '2021年6月1日、大阪',
    '2021-06-01 at Naka ward office',
    '2021年6月1日、南区役所から届いた',
  ])('where a certificate was made is no home: %s', (text) => {
    expect(told(text, 'issued')).not.toContain('ward');
  });

  test.each(['Hiroshima', '広島市です', '広島市内に住んでます', 'I live in Hiroshima city'])(
    'the whole city is no ward: %s',
    (text) => {
      expect(told(text, 'ward')).toBe('ward?naka|higashi|minami|nishi|asaminami|asakita|aki|saeki');
    },
  );

  test.each(['横川駅で落とした', '八丁堀でなくしました', 'I lost it in Yokogawa', '可部線で忘れました'])(
    'where a card was lost is no home: %s',
    (text) => {
      expect(told(text, 'lost')).not.toContain('ward');
    },
  );

  test('「安佐区」 may be two of ours', () => {
    expect(told('安佐区', 'ward')).toBe('ward?asaminami|asakita');
  });

  test('every postal code of the table gives its area', () => {
    const { postalCodes } = readPlaces(hiroshima);
    const areas = new Set(hiroshima.areas.map(({ id }) => id));
    const ours = Object.entries(postalCodes).filter(([, place]) => areas.has(place));
    expect(ours.length).toBe(440);
    for (const [code, place] of Object.entries(postalCodes)) {
      const expected = areas.has(place) ? place : 'other';
      expect([code, told(`${code.slice(0, 3)}-${code.slice(3)}`, 'ward')]).toEqual([
        code,
        `ward=${expected}`,
      ]);
    }
  });

  test('what may be a place waits for the table of places', () => {
    const context = {
      pending: 'ward',
      answers: {},
      city: hiroshima,
      now: '2026-11-22T10:00',
      locale: 'ja',
    } as const;
    expect(read('可部です', context)).toEqual({ needs: ['places', 'asking'] });
  });

  test('a city without wards is one area', () => {
    const context = {
      pending: 'ward',
      answers: {},
      city: minamo,
      now: '2026-11-22T10:00',
      locale: 'ja',
    } as const;
    const places = { postalCodes: {}, towns: {} };
    expect(read('はい', { ...context, places })).toMatchObject({
      answers: [{ question: 'ward', value: minamo.areas[0]?.id }],
    });
    expect(read('no', { ...context, places })).toMatchObject({
      answers: [{ question: 'ward', value: 'other' }],
    });
  });
});
