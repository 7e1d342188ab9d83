import type { ReadingContext } from '../../protocol/reading.ts';
import { type Findings, isNothing, nothing, speaksOf, together } from '../findings.ts';

/**
 * An answer put right in the same breath: "yes, oh wait, no", 「初めてです。いや、更新してました」. Only where what stands before such a
 * word and what stands behind it answer the same question in two ways.
 * @param text in the normal form @param readPart what a part of it answers by itself
 */
export function readLastWord(
  text: string,
  context: ReadingContext,
  readPart: (part: string, context: ReadingContext) => Findings,
): Findings {
  const turn = turns.exec(text);
  if (turn === null || turn.index === 0 || text.length > longest) return nothing;
  const before = readPart(text.slice(0, turn.index), context);
  if (isNothing(before)) return nothing;
  const after = readPart(text.slice(turn.index + turn[0].length), context);
  const isPutRight = after.answers.some(
    ({ question, value }) =>
      speaksOf(before, question) &&
      !before.answers.some((one) => one.question === question && one.value === value),
  );
  if (!isPutRight) return nothing;
  return together([
    {
      ...nothing,
      answers: before.answers.filter(
        ({ question }) => question !== context.pending && !speaksOf(after, question),
      ),
    },
    after,
  ]);
}

/** Does a word stand there that may put right what was said before it? Then what is meant hangs on the order. @param text in the normal form */
export function putsRight(text: string): boolean {
  return turns.test(text);
}

/** Who tells a story has other reasons to say "no". */
const longest = 120;

const turns = new RegExp(
  [
    '(?<!^no)(?:[,.;:!-]+ ?| )(?:(?:oh|wait|h[ao](?:ng|ld) on|sorry|oops|actually|i meant?|scratch that|correction|my (?:mistake|bad)|or rather)(?:[,.;:!]+ ?| )|no(?:[,.;:!]+ ?| (?=wait|sorry)))+',
    '(?:[、。!]+ ?|(?<=です|ます|した|せん|[いるた]) )(?:(?:あ|いや|いえ|違う|違います|違った|ちがう|ちがった|うそ|嘘|訂正|(?:間違|まちが)え(?:た|ました)|すみません|ごめん|やっぱり?|もとい|失礼|待って|まって)(?:です|します|、|。|!| )*)+',
    '(?<!\\d年?)(?:じゃ|では)なくて?、?(?!\\d)',
  ].join('|'),
);
