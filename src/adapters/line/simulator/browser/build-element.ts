/** What can stand inside an element: texts become text nodes, so nothing in a message is ever read as markup. */
export type Child = Node | string | null;

/** Makes an element with attributes and children; what is null is left out. */
export function build<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A button that does something. */
export function buildButton(label: string, className: string, press: () => void): HTMLButtonElement {
  const button = build('button', { type: 'button', class: className }, label);
  button.addEventListener('click', press);
  return button;
}
