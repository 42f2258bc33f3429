import type { Literal } from '../../readers/Facts';
import { findTypeMisfit } from './findTypeMisfit';
import { parseTerraformType } from './parseTerraformType';

const misfit = (value: Literal, type: string) =>
  findTypeMisfit(value, parseTerraformType(type));

describe('findTypeMisfit', () => {
  it.each<[Literal, string]>([
    ['a', 'string'],
    [1, 'string'],
    [true, 'string'],
    [1.5, 'number'],
    ['-1e3', 'number'],
    [false, 'bool'],
    ['true', 'bool'],
    [null, 'number'],
    [[1, '2'], 'list(number)'],
    [['a', 'a'], 'set(string)'],
    [[], 'list(any)'],
    [{ a: 1 }, 'map(number)'],
    [{ a: 1, extra: [] }, 'object({ a = number })'],
    [
      { a: 1 },
      'object({\n  a = number\n  b = optional(list(string), ["x"])\n})',
    ],
    [['a', 1], 'tuple([string, number])'],
    [{ 'a b': [{}] }, 'map(list(object({})))'],
    // What we do not know as a type may be anything.
    [[1], 'any'],
    [[1], 'strnig'],
    [[1], 'list('],
    [[1], '"string'],
  ])('has nothing against %j for %s', (value, type) => {
    expect(misfit(value, type)).toBeUndefined();
  });

  it.each<[Literal, string, string]>([
    [['a'], 'string', 'is a list, not a text'],
    [{ a: 1 }, 'string', 'is an object, not a text'],
    ['three', 'number', 'is "three", not a number'],
    [true, 'number', 'is true, not a number'],
    [1, 'bool', 'is 1, not true or false'],
    ['yes', 'bool', 'is "yes", not true or false'],
    ['a', 'list(string)', 'is "a", not a list'],
    [{ a: 1 }, 'set(string)', 'is an object, not a list'],
    [['a'], 'map(string)', 'is a list, not a map'],
    [[1, 'x'], 'list(number)', 'has at 1 what is "x", not a number'],
    [{ a: [] }, 'map(string)', 'has at a what is a list, not a text'],
    [{}, 'object({ a = string })', 'has no a'],
    [
      { a: ['x'] },
      'object({ a = list(number) })',
      'has at a what has at 0 what is "x", not a number',
    ],
    [['a'], 'tuple([string, number])', 'has 1 items, not 2'],
  ])('says of %j for %s that it %s', (value, type, message) => {
    expect(misfit(value, type)).toBe(message);
  });

  it('reads hostile types without end', () => {
    expect(parseTerraformType('list('.repeat(100_000))).toEqual({
      kind: 'any',
    });
  });
});
