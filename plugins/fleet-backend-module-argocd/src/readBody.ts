/** Some ten thousand applications with all their resources. */
const LIMIT_BYTES = 256 * 1024 * 1024;

/** A whole body as text; `undefined` when it is larger than any that we could use. */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > LIMIT_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
