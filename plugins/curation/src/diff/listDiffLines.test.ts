import { listDiffLines } from './listDiffLines';

describe('listDiffLines', () => {
  it('counts the lines of both texts', () => {
    const diff = [
      '@@ -3,3 +3,4 @@',
      ' kept',
      '-old',
      '+new',
      '+--- more',
      ' kept too',
      '\\ No newline at end of file',
      '@@ -20 +21,0 @@',
      '-gone',
      '',
    ].join('\n');
    expect(listDiffLines(diff)).toEqual([
      { kind: 'gap', text: '' },
      { kind: 'same', text: 'kept', before: 3, after: 3 },
      { kind: 'removed', text: 'old', before: 4 },
      { kind: 'added', text: 'new', after: 4 },
      { kind: 'added', text: '--- more', after: 5 },
      { kind: 'same', text: 'kept too', before: 5, after: 6 },
      { kind: 'gap', text: '' },
      { kind: 'removed', text: 'gone', before: 20 },
    ]);
  });

  it('leaves nothing out at the start of a file', () => {
    expect(listDiffLines('@@ -0,0 +1 @@\n+first\n')).toEqual([
      { kind: 'added', text: 'first', after: 1 },
    ]);
  });
});
