import { readPatchLines } from './readPatchLines';

describe('readPatchLines', () => {
  it('numbers both sides of every hunk', () => {
    const lines = readPatchLines(
      [
        '@@ -1,2 +1,2 @@ head',
        ' same',
        '-old',
        '+new',
        '\\ No newline at end of file',
        '@@ -40 +41,2 @@',
        ' again',
        '+@@ -1 +1 @@ inside the content',
      ].join('\n'),
    );

    expect(lines).toEqual([
      { kind: 'hunk', text: '@@ -1,2 +1,2 @@ head' },
      { kind: 'context', text: 'same', oldNumber: 1, newNumber: 1 },
      { kind: 'removed', text: 'old', oldNumber: 2 },
      { kind: 'added', text: 'new', newNumber: 2 },
      { kind: 'note', text: 'No newline at end of file' },
      { kind: 'hunk', text: '@@ -40 +41,2 @@' },
      { kind: 'context', text: 'again', oldNumber: 40, newNumber: 41 },
      {
        kind: 'added',
        text: '@@ -1 +1 @@ inside the content',
        newNumber: 42,
      },
    ]);
  });
});
