import { saysOnly } from './says-only.ts';

const yes = {
  japanese:
    /^(?:(?:その|行ける)?(?:日|時期|とき|ころ|頃)?(?:になったら|が来たら|に)?(?:知らせて|お知らせして|りまいんど(?:して)?|通知して)(?:ください|下さい|ほしい)?|りまいんだー?)$/,
  english: /^(?:please )?remind me(?: (?:please|when i can go|later))?$/,
};
const no = {
  japanese:
    /^(?:りまいんど|りまいんだー|お?知らせ|通知)(?:は|を|の)?(?:もう)?(?:やめる|やめて|止めて|止める|不要|いらない|要らない|取り消して|きゃんせる(?:して)?)(?:です|ください|下さい)?$/,
  english: /^(?:please )?(?:stop|cancel|no more) (?:the |my )?(?:reminders?|reminding(?: me)?)(?: please)?$/,
};

/** Does somebody ask to be reminded when they can go? Only a message that says this and nothing else. */
export function wantsReminder(text: string): boolean {
  return saysOnly(text, yes.japanese, yes.english);
}

/** Does somebody ask to be reminded no longer? Only a message that says this and nothing else. */
export function wantsNoReminder(text: string): boolean {
  return saysOnly(text, no.japanese, no.english);
}
