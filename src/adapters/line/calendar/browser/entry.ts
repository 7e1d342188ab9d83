import { type Days, readDays } from './read-days.ts';
import { type Summaries, writeCalendar } from './write-calendar.ts';

/** What the page says, in its language. */
interface Words extends Summaries {
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
  button.addEventListener('click', () => {
    const text = writeCalendar(shown, words, {
      now: new Date(),
      newId: () => `${crypto.randomUUID()}@koshin`,
    });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    link.download = 'koshin.ics';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  });
  return button;
}
