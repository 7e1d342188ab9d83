import { anyOf } from '../../any-of.ts';

/** "A friend will do it for me": whoever it is, not the holder. */
export const doneForMe =
  /\b(?!(?:i|you|it|this|that|which|what|we|nobody|one|sorry|there|reason|can|will|would|to|not|who|must|should)\b)[a-z]+(?: san)?(?: is|'s)? (?:will|would|can|go|goes|going|come|comes|coming|do|does|doing|handle|handles|handling|gonna)\b(?![^、]*\b(?:translate|interpret)\b)[^、]{0,24}\b(?:for me|on my behalf|in my (?:place|stead)|instead(?: of me)?)\b/;

export const anyAgent = anyOf(
  /\bproxy\b|power of attorney|\bpoa\b|\bagent\b(?! or)|\bauthori[sz]ed (?:agent|person|representative)|\battorney\b/,
  /\bon (?:his|her|their|someone(?: else)?'s) behalf\b|\bon behalf of (?:someone|somebody|another|him|her|them)\b|\bfor (?:someone|somebody|another person)\b/,
  /\b(?:someone|somebody|person) (?:else|(?:i|he|she|they|we) (?:trusts?|ask(?:s|ed)?|knows?))\b|\b(?:someone|somebody) (?:from|will|is going|would|can)\b|\basked by\b/,
);
export const anyProxy = /\brepresentative\b|\bon behalf\b|\brepresent(?:ing)?\b|\b(?:a |my )rep\b/;
export const agentDenied =
  /\bnot (?:an? |as an? |the |a legal )?(?:agent|proxy|representative)|\bnot (?:for|on behalf of) (?:someone|somebody|any)|\bno (?:agent|proxy|representative)\b/;
