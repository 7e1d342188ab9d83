import type { messagingApi } from '@line/bot-sdk';
import { limits } from './limits.ts';
import { shortenToLetters } from './measure-text.ts';

/**
 * What a tap opens: a page, or a call.
 *
 * @param letters of the label, as many as the place of the button allows
 * @returns null where LINE would not take it: no word on it, no address, another scheme, or too long
 */
export function openAction(label: string, address: string, letters: number): messagingApi.URIAction | null {
  const uri = URL.parse(address)?.href;
  const words = label.toWellFormed().trim().replace(/\s+/g, ' ');
  if (uri === undefined || words === '') return null;
  if (uri.length > limits.uriUnits || !/^(https?|tel):[\x21-\x7e]+$/.test(uri)) return null;
  return { type: 'uri', label: shortenToLetters(words, letters), uri };
}

/** The address that calls a phone number. */
export function phoneAddress(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
