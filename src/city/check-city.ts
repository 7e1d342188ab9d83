import { join } from 'node:path';
import type { PlainDate } from '../protocol/day.ts';
import { type CityDocument, openCityDocument } from './city-document.ts';
import { CityFileError, fieldOf } from './city-file-error.ts';
import { type Doubt, listDoubts } from './list-doubts.ts';
import { readCity } from './read-city.ts';

/** What staff are told about a city's file. `right` is false where it has mistakes; doubts leave it true. */
export interface CheckReport {
  readonly right: boolean;
  readonly lines: readonly string[];
}

/** Checks a city's file as the server does at its start, and lists what a person should confirm or look at again. */
export function checkCity(id: string, folder: string, today: PlainDate): CheckReport {
  try {
    const doubts = listDoubts(readCity(id, folder), today);
    const document = openCityDocument(join(folder, `${id}.yaml`));
    return {
      right: true,
      lines: [
        `${document.file}: まちがいはありません / no mistakes`,
        ...kinds.flatMap((kind) =>
          linesAbout(
            kind,
            doubts.filter((doubt) => doubt.kind === kind),
            document,
          ),
        ),
      ],
    };
  } catch (error) {
    if (!(error instanceof CityFileError)) throw error;
    return { right: false, lines: error.message.split('\n') };
  }
}

const kinds = ['unconfirmed', 'old', 'code'] as const;

const headings: Readonly<Record<Doubt['kind'], readonly string[]>> = {
  unconfirmed: [
    '未確認の事実: 住民には「先にお電話を」と伝えています。確かめたら confirmed: true にしてください。',
    'Not confirmed: residents are told to phone first. Set confirmed: true once it is.',
  ],
  old: [
    '12か月より前に見た出典: ページを見て、事実と checked の日付を直してください。',
    'Sources last looked at over 12 months ago: look again, then update the facts and the day under checked.',
  ],
  code: [
    '郵便番号データの地名と合わないコード: 郵便番号や町名から区を見つけられません。',
    'Codes that do not fit the postal data: postal codes and towns will not be found.',
  ],
};

function linesAbout(
  kind: Doubt['kind'],
  doubts: readonly Doubt[],
  { file, lineOf }: CityDocument,
): readonly string[] {
  if (doubts.length === 0) return [];
  return [
    '',
    ...headings[kind],
    ...doubts.map((doubt) =>
      `  ${file}:${lineOf(doubt.path)} ${fieldOf(doubt.path)} ${detailOf(doubt)}`.trimEnd(),
    ),
  ];
}

function detailOf(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'unconfirmed':
      return doubt.name;
    case 'old':
      return `${doubt.checked}（${doubt.facts}か所で使用 / used in ${doubt.facts} places）`;
    case 'code':
      return `${doubt.name}（データでは / in the data: ${doubt.known ?? '―'}）`;
  }
}
