/** A place as LINE names it in a location message. */
export interface Here {
  readonly title: string;
  readonly latitude: number;
  readonly longitude: number;
}

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
  /** Where its residents are; null: they cannot share it. */
  readonly here: Here | null;
  readonly noMenu: string;
  readonly day: string;
  readonly cancel: string;
  readonly firstResident: string;
  readonly secondResident: string;
}
