import type { Command } from '../protocol/incoming.ts';
import type { ReadingContext } from '../protocol/reading.ts';
import { bareAnswer } from './bare-answer.ts';
import { asksToGoBack } from './commands/back.ts';
import { readChange } from './commands/change.ts';
import { languageOf } from './commands/language.ts';
import { asksToRestart } from './commands/restart.ts';

/**
 * What a resident asks the talk itself to do.
 * @param text in the normal form
 * @example readCommand('誕生日を変えたい', context) // { type: 'command', command: 'change', question: 'birthday' }
 */
export function readCommand(
  text: string,
  { locale, answers, pending }: Pick<ReadingContext, 'locale' | 'answers' | 'pending'>,
): Command | null {
  const written = text.replace(spaceInJapanese, '').replace(/\bu\b/g, 'you');
  const bare = bareAnswer(bareAnswer(written).replace(sorry, ''));
  const language = languageOf(bare, locale);
  if (language !== null) return { type: 'command', command: 'language', locale: language };
  if (asksToRestart(bare, Object.keys(answers).length > 0, pending))
    return { type: 'command', command: 'restart' };
  if (asksToGoBack(bare)) return { type: 'command', command: 'back' };
  return readChange(bare, answers);
}

const sorry =
  /^(?:(?:すみません|すいません|ごめん(?:なさい|ね)?|あの|やっぱり|待って|oops|sorry|wait|hmm+|hang on|hold on|no|hi|hello|thanks|thank you)[、,.!\s]+|(?:すみません|すいません)(?:が|けど)?(?=[^がけでじ]))+/;
/** Who writes in kana puts spaces between the words. */
const spaceInJapanese = /(?<=[\u3040-\u30ff\p{Script=Han}]) (?=[\u3040-\u30ff\p{Script=Han}])/gu;
