import { createHash } from 'node:crypto';
import { digestFiles } from './digestFiles';

const file = (path: string, content: string) => ({ path, content });

describe('digestFiles', () => {
  it('is the same for the same files in any order', () => {
    const files = [file('a', '1'), file('b', '2')];
    expect(digestFiles([...files].reverse())).toBe(digestFiles(files));
  });

  it('is SHA-256 of one line a file', () => {
    const sha256 = (text: string) =>
      createHash('sha256').update(text, 'utf8').digest('hex');
    expect(digestFiles([file('a', 'grün 가\u0000')])).toBe(
      sha256(`["a",false,"utf-8","${sha256('grün 가\u0000')}"]`),
    );
  });

  it.each([
    [file('a', '2')],
    [file('b', '1')],
    [{ ...file('a', '1'), executable: true }],
    [{ ...file('a', '1'), encoding: 'base64' as const }],
  ])('tells %j from the file a with 1', other => {
    expect(digestFiles([other])).not.toBe(digestFiles([file('a', '1')]));
  });

  it('takes a mode or an encoding that is not written for the usual one', () => {
    expect(
      digestFiles([
        { ...file('a', '1'), executable: false, encoding: 'utf-8' },
      ]),
    ).toBe(digestFiles([file('a', '1')]));
  });
});
