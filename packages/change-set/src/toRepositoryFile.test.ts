import { toRepositoryFile } from './toRepositoryFile';

describe('toRepositoryFile', () => {
  it('keeps text as text, byte order mark and all', () => {
    const text = '\ufeff한글\r\n';
    expect(toRepositoryFile('a.txt', new TextEncoder().encode(text))).toEqual({
      path: 'a.txt',
      content: text,
    });
  });

  it('writes what is not UTF-8 as base64', () => {
    expect(toRepositoryFile('a.png', new Uint8Array([0, 255, 1]))).toEqual({
      path: 'a.png',
      content: 'AP8B',
      encoding: 'base64',
    });
  });

  it('says that a file can be executed', () => {
    expect(toRepositoryFile('run', new Uint8Array(), true)).toEqual({
      path: 'run',
      content: '',
      executable: true,
    });
  });
});
