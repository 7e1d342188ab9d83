/** What the page around the phones says. */
export interface Words {
  readonly quickReplies: string;
  readonly message: string;
  readonly send: string;
  readonly follow: string;
  readonly menu: string;
  readonly sticker: string;
  readonly photo: string;
  readonly location: string;
  readonly block: string;
  readonly unsend: string;
  readonly here: string;
  readonly noMenu: string;
  readonly day: string;
  readonly cancel: string;
  readonly firstResident: string;
  readonly secondResident: string;
}
