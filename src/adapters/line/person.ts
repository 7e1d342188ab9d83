/** Whom a reply goes to, as the store keeps it: one person's own talk, or a group or room. */
export type Person = `talk:${string}` | `group:${string}`;

/** The id LINE knows the talk or group by. */
export function lineIdOf(person: string): string {
  return person.slice(person.indexOf(':') + 1);
}

export function isTalk(person: string): boolean {
  return person.startsWith('talk:');
}
