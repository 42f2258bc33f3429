import { coversPaths } from './coversPaths';
import { findSharedPath } from './findSharedPath';
import { automatonOfPrefix, automatonOfRegex } from './PathAutomaton';
import { readPathPattern } from './PathPattern';
import { parsePathRegex } from './parsePathRegex';

function accepts(source: string, path: string): boolean {
  const node = parsePathRegex(source);
  if ('fault' in node) throw new Error(node.fault);
  const exactly = parsePathRegex(`${path.replace(/[^A-Za-z0-9/]/g, '\\$&')}$`);
  if ('fault' in exactly) throw new Error(exactly.fault);
  return (
    findSharedPath(automatonOfRegex(node)!, automatonOfRegex(exactly)!) !==
    undefined
  );
}

const PATHS = [
  '/a',
  '/a/',
  '/a/1',
  '/a/12',
  '/a/1x',
  '/a/-',
  '/ab',
  '/a/b/c',
  '/b',
  '/a.b',
  '/aa',
];

describe('parsePathRegex', () => {
  it.each([
    '/a',
    '^/a$',
    '/a/\\d+$',
    '/a/\\d{2}$',
    '/a/\\d{1,2}$',
    '/a/\\d{2,}',
    '/(?:a|b)$',
    '/(a|)$',
    '/(?<x>a)(?:/|$)',
    '/[^a]',
    '/[a-b]+$',
    '/a(?:/[^/]+)*$',
    '/a(/.*)?$',
    '/a\\.b$',
    '/a/[\\w-]+$',
    '/a/\\D',
    '/a+?$',
    '/a/[x-]',
    '',
  ])('reads %s as JavaScript does', source => {
    for (const path of PATHS)
      expect([path, accepts(source, path)]).toEqual([
        path,
        new RegExp(`^(?:${source})`).test(path),
      ]);
  });

  it.each([
    ['/a(?=b)', 'it uses (?='],
    ['/a(?i)b', 'it uses (?i'],
    ['/(a)\\1', 'it uses \\1'],
    ['/a\\b', 'it uses \\b'],
    ['/a$b', 'it goes on after a $, so it matches nothing'],
    ['/(a$)+', 'it goes on after a $, so it matches nothing'],
    ['/a^b', 'it has a ^ after its start'],
    ['/(a', 'it does not close a group'],
    ['/a)', 'it closes a group that it never opened'],
    ['/[a', 'it does not close a ['],
    ['/a\\', 'it ends with a \\'],
    ['/a**', 'it repeats a repetition'],
    ['/*+', 'it repeats a repetition'],
    ['*a', 'it has a * with nothing to repeat'],
    ['/a{2,1}', 'it repeats {2,1}, which is never'],
    ['/a{1000}', 'it repeats more than 100 times'],
    ['/[[:alpha:]]', 'it uses a class in a class'],
    ['('.repeat(1000), 'it has more than 500 characters'],
    ['('.repeat(400), 'it nests groups more than 20 deep'],
  ])('says of %s: %s', (source, fault) => {
    expect(parsePathRegex(source)).toEqual({ fault });
  });

  it.each([
    ['~/orders/\\d+', '/orders/'],
    ['~/orders', '/orders'],
    ['~/orders?', '/order'],
    ['~/(?:orders)/x+', '/orders/x'],
    ['~/(a|b)', '/'],
    ['~.*', ''],
    ['~/a(?=b)', ''],
    ['/orders/.*', '/orders/.*'],
  ])('knows what every path of %s starts with', (path, literal) => {
    expect(readPathPattern(path).literalPrefix).toBe(literal);
  });

  it('gives up on an expression that grows too large', () => {
    const node = parsePathRegex('/(?:(?:a{90}){90}){90}');
    expect('fault' in node || automatonOfRegex(node)).toBeUndefined();
  });

  it('does not claim what takes too long to find out', () => {
    const narrow = automatonOfPrefix('/');
    const wide = parsePathRegex(`/.*${'(?:a|b).'.repeat(20)}`);
    if ('fault' in wide) throw new Error(wide.fault);
    expect(coversPaths(automatonOfRegex(wide)!, narrow)).toBe(false);
  });
});
