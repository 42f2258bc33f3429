const NEWLINE = 0x0a;

/**
 * The lines of a body, as they come. One that is too long is told as `undefined`, and never kept.
 *
 * @param limit - in bytes
 */
export async function* readLines(
  body: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<string | undefined, void> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const take = () => {
    const line =
      length > limit ? undefined : Buffer.concat(parts).toString('utf8');
    parts = [];
    length = 0;
    return line;
  };

  for await (const chunk of body) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(NEWLINE, start);
      if (end < 0) break;
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  // A last line without its end was cut: whoever reads it finds that out.
  if (length > 0) yield take();
}
