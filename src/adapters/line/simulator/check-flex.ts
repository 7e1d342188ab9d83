import { z } from 'zod';
import { limits } from '../limits.ts';
import { flexAction, flexButtonAction } from './check-action.ts';

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?$/);
const pixels = /^\d+(\.\d+)?px$/;
const pixelsOrPercent = /^\d+(\.\d+)?(px|%)$/;
const space = z.union([z.enum(['none', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl']), z.string().regex(pixels)]);
const padding = z.union([
  z.enum(['none', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl']),
  z.string().regex(pixelsOrPercent),
]);
const fontSize = z.union([
  z.enum(['xxs', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl', '3xl', '4xl', '5xl']),
  z.string().regex(pixels),
]);
const length = z.string().regex(pixelsOrPercent);
const flex = z.int().nonnegative();
const gravity = z.enum(['top', 'bottom', 'center']);
const align = z.enum(['start', 'end', 'center']);

const textStyle = {
  size: fontSize.optional(),
  color: colour.optional(),
  weight: z.enum(['regular', 'bold']).optional(),
  style: z.enum(['normal', 'italic']).optional(),
  decoration: z.enum(['none', 'underline', 'line-through']).optional(),
};

const span = z.strictObject({ type: z.literal('span'), text: z.string().min(1), ...textStyle });

const text = z
  .strictObject({
    type: z.literal('text'),
    text: z.string().min(1).optional(),
    contents: z.array(span).min(1).optional(),
    ...textStyle,
    flex: flex.optional(),
    margin: space.optional(),
    align: align.optional(),
    gravity: gravity.optional(),
    wrap: z.boolean().optional(),
    lineSpacing: z.string().regex(pixels).optional(),
    maxLines: z.int().nonnegative().optional(),
    adjustMode: z.literal('shrink-to-fit').optional(),
    scaling: z.boolean().optional(),
    action: flexAction.optional(),
  })
  .refine((part) => part.text !== undefined || part.contents !== undefined, { message: 'text or contents' })
  .refine((part) => part.wrap === true || !part.text?.includes('\n'), { message: 'line break without wrap' });

const button = z.strictObject({
  type: z.literal('button'),
  action: flexButtonAction,
  style: z.enum(['primary', 'secondary', 'link']).optional(),
  color: colour.optional(),
  height: z.enum(['sm', 'md']).optional(),
  flex: flex.optional(),
  margin: space.optional(),
  gravity: gravity.optional(),
  adjustMode: z.literal('shrink-to-fit').optional(),
  scaling: z.boolean().optional(),
});

const separator = z.strictObject({
  type: z.literal('separator'),
  margin: space.optional(),
  color: colour.optional(),
});

const filler = z.strictObject({ type: z.literal('filler'), flex: flex.optional() });

const boxStyle = {
  flex: flex.optional(),
  spacing: space.optional(),
  margin: space.optional(),
  backgroundColor: colour.optional(),
  borderColor: colour.optional(),
  borderWidth: z
    .union([z.enum(['none', 'light', 'normal', 'medium', 'semi-bold', 'bold']), z.string().regex(pixels)])
    .optional(),
  cornerRadius: space.optional(),
  width: length.optional(),
  maxWidth: length.optional(),
  height: length.optional(),
  maxHeight: length.optional(),
  paddingAll: padding.optional(),
  paddingTop: padding.optional(),
  paddingBottom: padding.optional(),
  paddingStart: padding.optional(),
  paddingEnd: padding.optional(),
  action: flexAction.optional(),
  justifyContent: z
    .enum(['center', 'flex-start', 'flex-end', 'space-between', 'space-around', 'space-evenly'])
    .optional(),
  alignItems: z.enum(['center', 'flex-start', 'flex-end']).optional(),
};

const baselineBox = z.strictObject({
  type: z.literal('box'),
  layout: z.literal('baseline'),
  contents: z.array(z.discriminatedUnion('type', [text, filler])),
  ...boxStyle,
});

const box: z.ZodType = z.strictObject({
  type: z.literal('box'),
  layout: z.enum(['horizontal', 'vertical']),
  get contents(): z.ZodType {
    return z.array(z.union([text, button, separator, filler, baselineBox, box]));
  },
  ...boxStyle,
});
const block = z.union([baselineBox, box]);

const blockStyle = z.strictObject({
  backgroundColor: colour.optional(),
  separator: z.boolean().optional(),
  separatorColor: colour.optional(),
});

/** The bubble of a Flex message, without pictures: we send none. */
const bubble = z
  .strictObject({
    type: z.literal('bubble'),
    size: z.enum(['nano', 'micro', 'deca', 'hecto', 'kilo', 'mega', 'giga']).optional(),
    direction: z.enum(['ltr', 'rtl']).optional(),
    header: block.optional(),
    body: block.optional(),
    footer: block.optional(),
    styles: z
      .strictObject({
        header: blockStyle.optional(),
        body: blockStyle.optional(),
        footer: blockStyle.optional(),
      })
      .optional(),
    action: flexAction.optional(),
  })
  .refine((part) => sizeOf(part) <= limits.bubbleBytes, { message: 'bubble too large' })
  .refine(({ header, body, footer }) => Boolean(header ?? body ?? footer), { message: 'empty bubble' });

const carousel = z
  .strictObject({
    type: z.literal('carousel'),
    contents: z.array(bubble).min(1).max(limits.bubbles),
  })
  .refine((part) => sizeOf(part) <= limits.carouselBytes, { message: 'carousel too large' })
  .refine(({ contents }) => new Set(contents.map(({ size }) => size ?? 'mega')).size === 1, {
    message: 'bubbles of different widths',
  });

/** What stands in a Flex message. */
export const flexContainer = z.discriminatedUnion('type', [bubble, carousel]);

function sizeOf(part: object): number {
  return Buffer.byteLength(JSON.stringify(part));
}
