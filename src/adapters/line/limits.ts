/**
 * What LINE accepts, by name. "Units" are UTF-16 code units, "letters" are grapheme clusters: LINE counts labels in
 * letters and everything else in units (developers.line.biz, messaging-api/text-character-count).
 * `ref` is developers.line.biz/en/reference/messaging-api.
 */
export const limits = {
  /** Messages in one reply: ref#send-reply-message. */
  messages: 5,
  /** Units of a text message: ref#text-message. */
  textUnits: 5000,
  /** Buttons of a quick reply: ref#quick-reply. */
  quickReplies: 13,
  /** Letters on a quick reply's button and on an area of a rich menu: ref#action-objects. */
  labelLetters: 20,
  /** Letters on a Flex button: ref#action-objects. */
  flexLabelLetters: 40,
  /** Units of a postback's data: ref#postback-action, ref#datetime-picker-action. */
  dataUnits: 300,
  /** Letters of what a tap says in the talk: ref#postback-action, and of a message action's text. */
  displayTextLetters: 300,
  /** Units of an address behind a button: ref#uri-action. */
  uriUnits: 1000,
  /** Units of one text in a Flex message. LINE names no limit; this one keeps a bubble readable. */
  flexTextUnits: 2000,
  /** Units of a Flex message's text for notifications and screen readers: ref#flex-message. */
  altTextUnits: 1500,
  /** Bytes of a Flex bubble and of a carousel as JSON, and bubbles in one: ref#bubble, ref#f-carousel. */
  bubbleBytes: 30 * 1024,
  carouselBytes: 50 * 1024,
  bubbles: 12,
  /** A rich menu: ref#create-rich-menu, ref#upload-rich-menu-image, ref#create-rich-menu-alias. */
  menuAreas: 20,
  menuBarLetters: 14,
  menuNameLetters: 300,
  menuAliasUnits: 32,
  menuImageBytes: 1024 * 1024,
  menuWidths: { least: 800, most: 2500 },
  menuLeastHeight: 250,
  menuLeastRatio: 1.45,
  /** Units of a location's title and of its address: ref#location-message. */
  locationTitleUnits: 100,
  locationAddressUnits: 100,
  /** First and last day that a date picker takes: ref#datetime-picker-action. */
  pickerFirstDay: '1900-01-01',
  pickerLastDay: '2100-12-31',
} as const;
