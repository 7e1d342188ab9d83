import { toNormalForm } from '../normal-form.ts';

/**
 * Does a message say one of these and nothing else? In Japanese however it is spaced, in English whatever its commas.
 * @param text as it was typed
 * @param japanese of the whole message, in the normal form without spaces
 * @param english of the whole message, in the normal form without commas
 */
export function saysOnly(text: string, japanese: RegExp, english: RegExp): boolean {
  const bare = toNormalForm(text).replace(/[\s。、!?.,]+$/u, '');
  return japanese.test(bare.replaceAll(' ', '')) || english.test(bare.replaceAll(',', ''));
}
