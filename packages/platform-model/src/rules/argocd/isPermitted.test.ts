import { isPermitted, type Pairing } from './isPermitted';

const judge = (text: string, ...patterns: string[]) =>
  isPermitted(patterns.map((pattern): Pairing[] => [[pattern, text]]));

describe('isPermitted', () => {
  it('permits what one pattern matches', () => {
    expect(judge('order', 'member', 'ord*')).toBe(true);
    expect(judge('order', 'member', 'ord')).toBe(false);
    expect(judge('order', 'ord?r')).toBe(true);
    expect(judge('order')).toBe(false);
  });

  it('takes a denial over everything else, and everything else for permitted by it', () => {
    expect(judge('kube-system', '*', '!kube-*')).toBe(false);
    expect(judge('order', '!kube-*')).toBe(true);
  });

  it('wants all patterns of an entry to match', () => {
    const entries = (server: string, namespace: string): Pairing[][] => [
      [
        [server, 'https://dev'],
        [namespace, 'order'],
      ],
    ];
    expect(isPermitted(entries('https://dev', '*'))).toBe(true);
    expect(isPermitted(entries('https://prod', '*'))).toBe(false);
    expect(isPermitted(entries('https://prod', '!order'))).toBe(false);
  });

  it('stops a star at the separator, and two stars nowhere', () => {
    const url = 'https://git.acme.example/acme/platform';
    const permit = (pattern: string) => isPermitted([[[pattern, url]]], '/');
    expect(permit('https://git.acme.example/*')).toBe(false);
    expect(permit('https://git.acme.example/*/platform')).toBe(true);
    expect(permit('https://git.acme.example/**')).toBe(true);
    expect(permit('*')).toBe(true);
  });

  it('takes letters of expressions for themselves', () => {
    expect(judge('aXb', 'a.b')).toBe(false);
    expect(judge('a(b|c)+', 'a(b|c)+*')).toBe(true);
  });

  it('does not guess at what it cannot read', () => {
    expect(judge('order', '{order,member}')).toBeUndefined();
    expect(judge('order', '*'.repeat(3).split('').join('o'))).toBe(false);
    expect(judge('a'.repeat(60), 'a*'.repeat(20))).toBeUndefined();
    expect(isPermitted([[[undefined, 'order']]])).toBeUndefined();
  });
});
