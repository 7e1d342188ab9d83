import { meetPeople, watchTraffic } from './ask-server.ts';
import { openPhone } from './phone.ts';
import { openTrafficPanel } from './traffic-panel.ts';
import type { Words } from './words.ts';

/** The part of the page with this id; without it the page is not ours. */
function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no #${id}`);
  return element;
}

const words = JSON.parse(find('words').textContent ?? '') as Words;
const people = await meetPeople();
const names = new Map(
  people.map(({ userId }, index) => [userId, index === 0 ? words.firstResident : words.secondResident]),
);
const phones = people.map((person) => openPhone(person, names.get(person.userId) ?? '', words));
const showTraffic = openTrafficPanel(find('traffic'), names);
await watchTraffic(people, (traffic) => {
  showTraffic(traffic);
  for (const phone of phones) phone.hear(traffic);
});
find('phones').replaceChildren(...phones.map(({ element }) => element));

for (const name of ['client', 'font', 'theme']) {
  const select = find(name) as HTMLSelectElement;
  const apply = () => {
    document.body.dataset[name] = select.value;
  };
  select.addEventListener('change', apply);
  apply();
}
