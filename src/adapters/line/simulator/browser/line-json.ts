/** An action of LINE, as far as a phone here can do it. */
export interface Action {
  readonly type: string;
  readonly label?: string;
  readonly data?: string;
  readonly displayText?: string;
  readonly text?: string;
  readonly uri?: string;
  readonly initial?: string;
  readonly min?: string;
  readonly max?: string;
  readonly richMenuAliasId?: string;
}

/** A component of a Flex message: only what Koshin uses is drawn. */
export interface FlexPart {
  readonly type: string;
  readonly layout?: 'vertical' | 'horizontal' | 'baseline';
  readonly contents?: readonly FlexPart[];
  readonly text?: string;
  readonly size?: string;
  readonly color?: string;
  readonly weight?: string;
  readonly decoration?: string;
  readonly align?: string;
  readonly wrap?: boolean;
  readonly scaling?: boolean;
  readonly flex?: number;
  readonly margin?: string;
  readonly spacing?: string;
  readonly style?: string;
  readonly height?: string;
  readonly backgroundColor?: string;
  readonly cornerRadius?: string;
  readonly paddingAll?: string;
  readonly action?: Action;
}

interface BlockStyle {
  readonly backgroundColor?: string;
}

export interface Bubble {
  readonly type: 'bubble';
  readonly size?: string;
  readonly header?: FlexPart;
  readonly body?: FlexPart;
  readonly footer?: FlexPart;
  readonly styles?: {
    readonly header?: BlockStyle;
    readonly body?: BlockStyle;
    readonly footer?: BlockStyle;
  };
}

export type FlexContents = Bubble | { readonly type: 'carousel'; readonly contents: readonly Bubble[] };

/** A message that the bot sent. */
export interface Message {
  readonly type: string;
  readonly text?: string;
  readonly altText?: string;
  readonly contents?: FlexContents;
  readonly title?: string;
  readonly address?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly quickReply?: { readonly items: readonly { readonly action: Action }[] };
}

/** What the stand-in tells of: a webhook it sent, or a call the bot made. */
export interface Traffic {
  readonly kind: 'webhook' | 'call';
  readonly call?: string;
  readonly userId: string | null;
  readonly status: number;
  readonly body?: unknown;
  readonly request?: { readonly messages?: readonly Message[] };
  readonly answer?: unknown;
}

export interface RichMenu {
  readonly richMenuId: string;
  readonly chatBarText: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly areas: readonly {
    readonly bounds: {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };
    readonly action: Action;
  }[];
}
