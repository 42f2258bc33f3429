import { readAddedText } from './readAddedText';

describe('readAddedText', () => {
  it.each([
    ['@@ -0,0 +1 @@\n+one', 'one\n'],
    ['@@ -0,0 +1,2 @@\n+one\n+two\n\\ No newline at end of file', 'one\ntwo'],
    ['@@ -0,0 +1,3 @@\n+@@ -0,0 +1 @@\n+ \r\n++x', '@@ -0,0 +1 @@\n \r\n+x\n'],
    [
      '@@ -0,0 +1 @@\n+\\ No newline at end of file',
      '\\ No newline at end of file\n',
    ],
  ])('reads %j', (patch, text) => {
    expect(readAddedText(patch)).toBe(text);
  });

  it.each([
    ['a change of what was there', '@@ -1 +1 @@\n-a\n+b'],
    ['no patch', ''],
    ['a line of context', '@@ -0,0 +1,2 @@\n+a\n b'],
  ])('leaves %s alone', (_, patch) => {
    expect(readAddedText(patch)).toBeUndefined();
  });
});
