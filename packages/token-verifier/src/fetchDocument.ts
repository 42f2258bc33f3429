/** No list of keys or of sessions is longer. */
const LARGEST_BYTES = 8 * 1024 * 1024;

/** A document as a server has it. */
export interface FetchedDocument {
  /** Parsed JSON; `undefined` when it is still the one whose tag was given. */
  readonly value?: unknown;
  /** The server's name for this version of it. */
  readonly tag?: string;
}

/**
 * Fetches a JSON document.
 *
 * @param tag - of the version that is known
 * @throws Error saying why there is none
 */
export async function fetchDocument(
  url: string,
  timeoutMs: number,
  tag?: string,
): Promise<FetchedDocument> {
  const response = await fetch(url, {
    headers: {
      accept: 'application/json',
      ...(tag && { 'if-none-match': tag }),
    },
    // A key that comes from elsewhere is not the issuer's.
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (tag && response.status === 304) return { tag };
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`it answers ${response.status}`);
  }
  return {
    value: JSON.parse(await readText(response)),
    tag: response.headers.get('etag') ?? undefined,
  };
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LARGEST_BYTES) throw new Error('its answer is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
