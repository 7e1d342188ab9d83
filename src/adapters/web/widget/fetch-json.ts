/** @throws where the network fails or the file is not there */
export async function fetchJson<Content>(path: string, base: string): Promise<Content> {
  return readJson(await fetch(new URL(path, base)));
}

/** @throws where it is not what was asked for */
export async function readJson<Content>(response: Response): Promise<Content> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as Content;
}
