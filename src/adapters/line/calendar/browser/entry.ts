import { saveCalendar } from '../../../calendar/save-calendar.ts';
import { type Days, readDays } from './read-days.ts';

/** What the page says, in its language. */
interface Words {
  /** What the entries are called. */
  readonly first: string;
  readonly last: string;
  readonly save: string;
  readonly none: string;
}

/**
 * The days stand in the fragment of the address, which stays in the browser: shows them, and hands them to the phone's
 * calendar.
 */
const words = JSON.parse(document.getElementById('words')?.textContent ?? '') as Words;
const days = readDays(location.hash);
document.getElementById('days')?.append(...(days === null ? [words.none] : [listOf(days), saveButton(days)]));

function listOf({ from, to }: Days): HTMLElement {
  const list = document.createElement('ul');
  const entries =
    to === null
      ? [[words.first, from]]
      : [
          [words.first, from],
          [words.last, to],
        ];
  for (const [name, day] of entries) {
    const entry = document.createElement('li');
    entry.textContent = `${name}: ${new Date(`${day}T00:00`).toLocaleDateString(document.documentElement.lang, { dateStyle: 'full' })}`;
    list.append(entry);
  }
  return list;
}

function saveButton(shown: Days): HTMLElement {
  const button = document.createElement('button');
  button.textContent = words.save;
  const { from, to } = shown;
  const first = { day: from, summary: words.first };
  button.addEventListener('click', () =>
    saveCalendar(to === null ? [first] : [first, { day: to, summary: words.last }]),
  );
  return button;
}
