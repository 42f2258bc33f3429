import { readLines } from './readLines';

describe('readLines', () => {
  const read = async (
    chunks: readonly (string | Uint8Array)[],
    limit = 100,
  ) => {
    async function* body() {
      for (const chunk of chunks) yield Buffer.from(chunk as string);
    }
    const lines: (string | undefined)[] = [];
    for await (const line of readLines(body(), limit)) lines.push(line);
    return lines;
  };

  it('finds lines wherever they were cut into pieces', async () => {
    expect(await read(['a', 'b\nc\n\nd', 'e\n', 'f'])).toEqual([
      'ab',
      'c',
      '',
      'de',
      'f',
    ]);
  });

  it('puts a letter together that came in two pieces', async () => {
    const bytes = Buffer.from('Zürich\n');
    expect(await read([bytes.subarray(0, 2), bytes.subarray(2)])).toEqual([
      'Zürich',
    ]);
  });

  it('leaves out a line that is too long, and reads the next', async () => {
    expect(
      await read(['x'.repeat(99), 'xx', 'x\nb\n', 'y'.repeat(100), '\n']),
    ).toEqual([undefined, 'b', 'y'.repeat(100)]);
  });
});
