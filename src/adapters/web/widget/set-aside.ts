/**
 * Leaves an element alone on its page: the rest can neither be reached by the keyboard nor read until it is given back. What
 * was inert before stays so.
 * @returns gives the rest back
 */
export function setRestAside(element: Element): () => void {
  const aside: HTMLElement[] = [];
  for (let at = element; at.parentElement !== null && at !== document.body; at = at.parentElement) {
    for (const other of at.parentElement.children) {
      if (other === at || !(other instanceof HTMLElement) || other.inert) continue;
      other.inert = true;
      aside.push(other);
    }
  }
  return () => {
    for (const other of aside) other.inert = false;
  };
}
