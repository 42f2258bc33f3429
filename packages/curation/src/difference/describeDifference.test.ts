import { describeDifference } from './describeDifference';

const file = (content: string) => ({ path: 'a/b.yaml', content });

describe('what becomes of a file', () => {
  it('is written as git does', () => {
    expect(describeDifference(file('a\nb\nc\n'), file('a\nx\nc\n'))).toEqual({
      path: 'a/b.yaml',
      change: 'changed',
      before: 'a\nb\nc\n',
      after: 'a\nx\nc\n',
      diff: '@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n',
    });
  });

  it('has one side only when it appears or goes', () => {
    expect(describeDifference(undefined, file('a\n'))).toMatchObject({
      change: 'added',
      before: null,
      after: 'a\n',
      diff: '@@ -0,0 +1,1 @@\n+a\n',
    });
    expect(describeDifference(file('a\n'), undefined)).toMatchObject({
      change: 'removed',
      after: null,
      diff: '@@ -1,1 +0,0 @@\n-a\n',
    });
  });

  it('is not shown for a file that is no text', () => {
    const binary = { ...file('AAAA'), encoding: 'base64' as const };
    expect(describeDifference(binary, file('a'))).toMatchObject({
      before: null,
      after: null,
      diff: null,
    });
  });

  it('is everything for two long texts that have nothing in common', () => {
    const lines = (sign: string) => `${sign}\n`.repeat(12_000);
    const { diff } = describeDifference(file(lines('a')), file(lines('b')));
    expect(diff?.slice(0, 32)).toBe('@@ -1,12000 +1,12000 @@\n-a\n-a\n-a');
  });
});
