import type { QuestionId } from '../../protocol/question.ts';

/** A question called by its name, and what is said of it: 「紛失は」 and 「いいえです」. */
export interface NamedQuestion {
  readonly question: QuestionId;
  readonly said: string;
}

/**
 * Who puts an answer right may name the question and then the answer, as they stand on the buttons.
 * @param text in the normal form
 * @example namedQuestion('紛失は「いいえ」です') // { question: 'lost', said: '「いいえ」です' }
 * @example namedQuestion('change the letter to yes') // { question: 'notice', said: 'yes' }
 */
export function namedQuestion(text: string): NamedQuestion | null {
  for (const [question, patterns] of byName) {
    const said = patterns.map((pattern) => pattern.exec(text)?.[1]).find((one) => one !== undefined);
    if (said !== undefined) return { question, said: ofName(question, said.replace(/[「」『』]/g, '')) };
  }
  return null;
}

/** 「紛失はなし」 says that nothing was lost, "renewed: no" that it is the first: by themselves these would say something else. */
export function ofName(question: QuestionId, said: string): string {
  const meant = meaningByName[question];
  if (meant === undefined) return said;
  return said.replace(onlyYesOrNo, (_, yes) => meant[yes === undefined ? 1 : 0]);
}

const onlyYesOrNo = /^ *(?:(あり|有り?|yes)|(?:なし|無し?|no))(?:です|でした|だ|だった|じゃった)?[。.! ]*$/;
const meaningByName: Readonly<Partial<Record<QuestionId, readonly [string, string]>>> = {
  lost: ['はい', 'いいえ'],
  renewedBefore: ['renewed', 'first time'],
};

/** Without the words that only ask for a change: 「なしに直してください」 → 「なし」, "i meant yes" → "yes". */
export function withoutChange(said: string): string {
  return said
    .replace(lead, '')
    .replace(asksForChange, '')
    .replace(/[「」『』]/g, '');
}

/** Does a text ask for a change to what stands before? 「なしに直してください」 */
export const asksForChange =
  /」?(?:(?:に|へ|で)、?(?:変|かえ|直|なお|訂正|修正|し(?:て|とい)|お願い|おねがい)[^、。]*|の(?:間違|まちが|誤り)[^、。]*)[。!]*$/;

const lead =
  /^(?:and |but |so )*(?:(?:it|that) (?:should|must|has to) (?:be|have been)|i (?:meant|mean)|it(?:'s| is| was)) (?=\S)/;

const named: readonly (readonly [QuestionId, string, string])[] = [
  ['lost', '(?:かーどの)?紛失|なくしたか(?:どうか)?', '(?:lost|missing)(?: card)?|card (?:lost|loss)'],
  [
    'notice',
    '(?:有効期限の)?お?知らせ|通知書?|封筒|お?手紙|はがき',
    '(?:notice|notification|letter|envelope)(?: letter)?',
  ],
  ['renewedBefore', '更新(?:(?:した)?か(?:どうか)?|歴)?', 'renewal|renewed(?: before)?'],
  [
    'applicant',
    '(?:窓口(?:に|へ))?(?:行く|来る|手続きする)(?:人|方|のは?)|申請者',
    "who(?:'s| is| will)? (?:go|visit|com)(?:e?s|ing|e)?|(?:person|one) (?:who(?:'s| is| will)? )?go(?:es|ing)?|applicant|visitor",
  ],
];

const byName = named.map(([question, japanese, english]) => {
  const name = `(?:(?:the|my|our) )?(?:${english})(?: (?:question|answer|one|part))?`;
  return [
    question,
    [
      new RegExp(
        `^(?:(?:さっき|先ほど|前)の)?(?:${japanese})(?:の?(?:答え|回答|質問|件|有無|ところ|項目))*(?:は(?!い(?:$|[でにの」→]))|を|が|について|:|、|\\s)+(.+)$`,
      ),
      new RegExp(
        `\\b(?:change|correct|set|switch|fix|make|update) (?:(?:the|my) answers? (?:about|for|on|to) )?${name} (?:to|into|as) (.+?)(?: (?:please|pls))?$`,
      ),
      new RegExp(
        `^(?:sorry,? |(?:(?:the|my) answers? )?(?:about|for|on|to) )*${name},?(?::| is| was| to| (?:should|must|has to) (?:be|have been)| (?:i|please) (?:meant|mean|put))+ (.+)$`,
      ),
      new RegExp(`^(.+?) (?:for|on|at|to|about) ${name}$`),
    ],
  ] as const;
});
