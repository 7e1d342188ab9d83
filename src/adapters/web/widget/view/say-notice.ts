import type { Notice, Speak } from './page.ts';

/** A notice in one sentence, to be shown and spoken. Empty for one that is an alert, or read with the focus. */
export function sayNotice(notice: Notice | null, speak: Speak): string {
  switch (notice?.kind) {
    case 'restored':
      return speak('widget.restored');
    case 'wiped':
      return speak('widget.wiped');
    case 'copied':
      return speak('widget.action.copied');
    default:
      return '';
  }
}
