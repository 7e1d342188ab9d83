import { build, buildButton } from './build-element.ts';
import type { Action } from './line-json.ts';
import type { Words } from './words.ts';

/** Shows a date picker as a phone does: it opens at `initial`, keeps to `min` and `max`, and can be closed without a day. */
export function pickDay(
  { initial = '', min = '', max = '' }: Action,
  words: Words,
  take: (day: string) => void,
): void {
  const field = build('input', {
    type: 'date',
    value: initial,
    min,
    max,
    required: '',
    'aria-label': words.day,
  });
  const form = build(
    'form',
    { method: 'dialog' },
    field,
    buildButton(words.cancel, 'cancel', () => dialog.close()),
    build('button', { type: 'submit' }, words.send),
  );
  const dialog = build('dialog', { class: 'picker', 'aria-label': words.day }, form);
  form.addEventListener('submit', () => take(field.value));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
