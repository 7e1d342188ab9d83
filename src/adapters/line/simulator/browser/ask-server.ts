import type { RichMenu, Traffic } from './line-json.ts';

export interface SimulatedPerson {
  readonly userId: string;
  readonly language: string | null;
}

/** What somebody does on a phone, as a webhook will say it. */
export type Act = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Two new people, strangers to the bot. */
export async function meetPeople(): Promise<readonly SimulatedPerson[]> {
  return (await post('line/people', {})) as readonly SimulatedPerson[];
}

export async function sendAct(userId: string, act: Act): Promise<void> {
  await post('line/acts', { userId, act });
}

export async function showMenu(userId: string, switchTo?: string): Promise<RichMenu | null> {
  return (await post('line/menus', { userId, switchTo })) as RichMenu | null;
}

/** Tells of every webhook and call that concerns these people, from now on. */
export function watchTraffic(
  people: readonly SimulatedPerson[],
  tell: (traffic: Traffic) => void,
): Promise<void> {
  const source = new EventSource(`/line/traffic?people=${people.map(({ userId }) => userId).join(',')}`);
  source.addEventListener('message', ({ data }) => tell(JSON.parse(data) as Traffic));
  return new Promise((resolve) => source.addEventListener('open', () => resolve(), { once: true }));
}

async function post(path: string, body: object): Promise<unknown> {
  const response = await fetch(`/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
