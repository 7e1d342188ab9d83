import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { type ApiAnswer, done, refuse, refuseBody } from './answers.ts';
import { letters, richMenuAction } from './check-action.ts';
import { complaintsOf } from './check-messages.ts';
import { rememberNewest } from './remember-newest.ts';

const pixels = z.int().nonnegative();

const menu = z
  .strictObject({
    size: z.strictObject({
      width: z.int().min(limits.menuWidths.least).max(limits.menuWidths.most),
      height: z.int().min(limits.menuLeastHeight),
    }),
    selected: z.boolean(),
    name: letters(limits.menuNameLetters),
    chatBarText: letters(limits.menuBarLetters),
    areas: z
      .array(
        z.strictObject({
          bounds: z.strictObject({ x: pixels, y: pixels, width: pixels, height: pixels }),
          action: richMenuAction,
        }),
      )
      .max(limits.menuAreas),
  })
  .refine(({ size }) => size.width / size.height >= limits.menuLeastRatio, { message: 'too high' })
  .refine(
    ({ size, areas }) =>
      areas.every(
        ({ bounds: { x, y, width, height } }) => x + width <= size.width && y + height <= size.height,
      ),
    { message: 'an area beyond the menu' },
  );

const alias = z.object({
  richMenuAliasId: z
    .string()
    .regex(/^[a-z0-9_-]+$/)
    .max(limits.menuAliasUnits),
  richMenuId: z.string(),
});

/** A rich menu as the platform keeps it. */
export type RichMenu = z.infer<typeof menu> & { readonly richMenuId: string };

/** The account's rich menus, by LINE's rules. */
export interface RichMenus {
  readonly create: (body: unknown) => ApiAnswer;
  readonly list: () => ApiAnswer;
  readonly remove: (id: string) => ApiAnswer;
  readonly upload: (id: string, image: Uint8Array) => ApiAnswer;
  readonly setDefault: (id: string) => ApiAnswer;
  readonly link: (userId: string, id: string) => ApiAnswer;
  readonly createAlias: (body: unknown) => ApiAnswer;
  readonly updateAlias: (aliasId: string, body: unknown) => ApiAnswer;
  readonly findAlias: (aliasId: string) => ApiAnswer;
  /** What a phone shows: the person's own menu, else the default one. */
  readonly shownTo: (userId: string) => RichMenu | null;
  /** A tap that switches the menu on the phone itself. */
  readonly switchTo: (userId: string, aliasId: string) => void;
  readonly imageOf: (id: string) => Uint8Array | null;
}

const notFound = refuse(404, 'Not found');

export function createRichMenus(): RichMenus {
  const menus = new Map<string, RichMenu>();
  const images = new Map<string, Uint8Array>();
  const aliases = new Map<string, string>();
  const linked = new Map<string, string>();
  let standard: string | null = null;

  /** Only a menu with its picture can be shown. */
  const isReady = (id: string) => menus.has(id) && images.has(id);

  function putAlias(body: unknown): ApiAnswer {
    const parsed = alias.safeParse(body);
    if (!parsed.success) return refuseBody(complaintsOf(parsed, 'alias'));
    if (!isReady(parsed.data.richMenuId)) return refuse(400, 'richmenu not found');
    aliases.set(parsed.data.richMenuAliasId, parsed.data.richMenuId);
    return done;
  }

  return {
    create: (body) => {
      const parsed = menu.safeParse(body);
      if (!parsed.success) return refuseBody(complaintsOf(parsed, 'richmenu'));
      const richMenuId = `richmenu-${randomBytes(16).toString('hex')}`;
      menus.set(richMenuId, { ...parsed.data, richMenuId });
      return { status: 200, body: { richMenuId } };
    },
    list: () => ({ status: 200, body: { richmenus: [...menus.values()] } }),
    remove: (id) => {
      images.delete(id);
      if (standard === id) standard = null;
      return menus.delete(id) ? done : notFound;
    },
    upload: (id, image) => {
      const known = menus.get(id);
      if (known === undefined) return notFound;
      if (images.has(id)) return refuse(400, 'An image has already been uploaded to the richmenu');
      const size = pngSize(image);
      const fits = size?.width === known.size.width && size.height === known.size.height;
      if (!fits || image.length > limits.menuImageBytes) return refuse(400, 'The image is not valid');
      images.set(id, image);
      return done;
    },
    setDefault: (id) => {
      if (!isReady(id)) return refuse(400, 'must upload richmenu image before applying it to user');
      standard = id;
      return done;
    },
    link: (userId, id) => {
      if (!isReady(id)) return notFound;
      rememberNewest(linked, userId, id);
      return done;
    },
    createAlias: (body) => {
      const parsed = alias.safeParse(body);
      const exists = parsed.success && aliases.has(parsed.data.richMenuAliasId);
      return exists ? refuse(400, 'conflict richmenu alias id') : putAlias(body);
    },
    updateAlias: (aliasId, body) =>
      aliases.has(aliasId) ? putAlias({ ...Object(body), richMenuAliasId: aliasId }) : notFound,
    findAlias: (aliasId) => {
      const richMenuId = aliases.get(aliasId);
      return richMenuId === undefined
        ? notFound
        : { status: 200, body: { richMenuAliasId: aliasId, richMenuId } };
    },
    shownTo: (userId) => menus.get(linked.get(userId) ?? standard ?? '') ?? null,
    switchTo: (userId, aliasId) => {
      const id = aliases.get(aliasId);
      if (id !== undefined) rememberNewest(linked, userId, id);
    },
    imageOf: (id) => images.get(id) ?? null,
  };
}

/** The width and height that a PNG names in its first chunk; null for anything else. */
function pngSize(image: Uint8Array): { readonly width: number; readonly height: number } | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (image.length < 24 || signature.some((byte, index) => image[index] !== byte)) return null;
  const view = new DataView(image.buffer, image.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
