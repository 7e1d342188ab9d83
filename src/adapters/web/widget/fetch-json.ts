/** @throws where the network fails or the file is not there */
export async function fetchJson<Content>(path: string, base: string): Promise<Content> {
  const response = await fetch(new URL(path, base));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as Content;
}
