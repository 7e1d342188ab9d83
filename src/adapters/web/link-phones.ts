/** Japanese numbers as our texts write them: 0120-0178-27, 082-504-2551. */
const phone = /\b(0\d{1,4}-\d{1,4}-\d{2,4})\b/;

/** A line in its pieces, each telephone number in it drawn as what can be called by a tap. */
export function linkPhones<Link>(line: string, draw: (phone: string) => Link): readonly (string | Link)[] {
  return line.split(phone).map((part, at) => (at % 2 === 1 ? draw(part) : part));
}
