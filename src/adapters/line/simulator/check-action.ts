import { z } from 'zod';
import { limits } from '../limits.ts';
import { lettersOf } from '../measure-text.ts';

/** A text of 1 to `most` UTF-16 units. */
export function units(most: number) {
  return z.string().min(1).max(most);
}

/** A text of 1 to `most` letters as people count them. */
export function letters(most: number) {
  return z
    .string()
    .min(1)
    .refine((text) => lettersOf(text).length <= most, { message: `Length must be between 0 and ${most}` });
}

/** An address behind a button: https, http, tel or line, within LINE's length. */
const address = units(limits.uriUnits).refine(
  (text) => /^(https?|tel|line):/.test(text) && URL.canParse(text) && !/[^\x21-\x7e]/.test(text),
  { message: 'Invalid action URI' },
);

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => text >= limits.pickerFirstDay && text <= limits.pickerLastDay, {
    message: 'Out of range',
  });

/** What a tap may do, as LINE takes it. */
function actions<Label extends z.ZodType>(label: Label) {
  return [
    z.strictObject({
      type: z.literal('postback'),
      label,
      data: units(limits.dataUnits),
      displayText: letters(limits.displayTextLetters).optional(),
      inputOption: z.enum(['closeRichMenu', 'openRichMenu', 'openKeyboard', 'openVoice']).optional(),
      fillInText: letters(limits.displayTextLetters).optional(),
    }),
    z.strictObject({ type: z.literal('message'), label, text: letters(limits.displayTextLetters) }),
    z.strictObject({
      type: z.literal('uri'),
      label,
      uri: address,
      altUri: z.strictObject({ desktop: address }).optional(),
    }),
    z
      .strictObject({
        type: z.literal('datetimepicker'),
        label,
        data: units(limits.dataUnits),
        mode: z.literal('date'),
        initial: day.optional(),
        min: day.optional(),
        max: day.optional(),
      })
      .refine(({ min, max }) => min === undefined || max === undefined || min < max, {
        message: 'max must be after min',
      })
      .refine(
        ({ initial, min, max }) =>
          initial === undefined || ((min ?? initial) <= initial && initial <= (max ?? initial)),
        { message: 'initial must be between min and max' },
      ),
  ] as const;
}

/** On a button under the newest message. */
export const quickReplyAction = z.discriminatedUnion('type', [
  ...actions(letters(limits.labelLetters)),
  z.strictObject({
    type: z.enum(['location', 'camera', 'cameraRoll']),
    label: letters(limits.labelLetters),
  }),
]);

/** On a Flex button. */
export const flexButtonAction = z.discriminatedUnion('type', [...actions(letters(limits.flexLabelLetters))]);

/** On any other part of a Flex message. */
export const flexAction = z.discriminatedUnion('type', [
  ...actions(letters(limits.flexLabelLetters).optional()),
]);

/** On an area of a rich menu. */
export const richMenuAction = z.discriminatedUnion('type', [
  ...actions(letters(limits.labelLetters).optional()),
  z.strictObject({
    type: z.literal('richmenuswitch'),
    label: letters(limits.labelLetters).optional(),
    richMenuAliasId: z
      .string()
      .regex(/^[a-z0-9_-]+$/)
      .max(limits.menuAliasUnits),
    data: units(limits.dataUnits),
  }),
]);
