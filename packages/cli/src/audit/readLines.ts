import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

const BYTES_AT_ONCE = 1 << 16;

/** Reads a file line by line, however large it is. */
export function* readLines(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const bytes = Buffer.alloc(BYTES_AT_ONCE);
    let rest = '';
    for (;;) {
      const count = readSync(file, bytes);
      const lines = (
        rest +
        (count > 0 ? decoder.write(bytes.subarray(0, count)) : decoder.end())
      ).split('\n');
      rest = lines.pop()!;
      yield* lines;
      if (count === 0) break;
    }
    if (rest !== '') yield rest;
  } finally {
    closeSync(file);
  }
}
