/** @throws where the network fails or the file is not there */
export async function fetchJson<Content>(path: string, base: string): Promise<Content> {
  const address = new URL(path, base);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return (await response.json()) as Content;
}
