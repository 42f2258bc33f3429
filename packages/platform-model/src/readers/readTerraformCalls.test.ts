import { readHcl } from '../syntax/readHcl';
import { readTerraformCalls } from './readTerraformCalls';

const calls = (...lines: string[]) =>
  readTerraformCalls(readHcl(lines.join('\n')));

describe('readTerraformCalls', () => {
  it('reads calls with their arguments, and names what stands beside them', () => {
    expect(
      calls(
        'module "order-api" {',
        '  source = "../modules/a"',
        '  tags   = { team = ["a", 1, null] }',
        '  name   = var.name',
        '  owners = ["x", local.y]',
        '}',
        'provider "aws" {}',
      ),
    ).toEqual({
      calls: [
        {
          label: 'order-api',
          line: 1,
          source: { value: '../modules/a', line: 2 },
          arguments: {
            source: { value: '../modules/a', line: 2 },
            tags: { value: { team: ['a', 1, null] }, line: 3 },
            name: { undetermined: 'it is an expression', line: 4 },
            owners: { undetermined: 'it holds an expression', line: 5 },
          },
        },
      ],
      blocks: [{ type: 'provider', labels: ['aws'], line: 7 }],
    });
  });

  it('knows no source that is not a text', () => {
    expect(calls('module "a" {', '  source = 7', '}').calls[0].source).toEqual({
      undetermined: 'it is not a text',
      line: 2,
    });
    expect(calls('module "a" {', '}').calls[0]).not.toHaveProperty('source');
  });

  it('says that a call is cut short where its file cannot be read', () => {
    const { calls: read } = calls(
      ...['module "a" {', '  b = 1', '}'],
      ...['module "c" {', '  d = 2', '  e = )', '}'],
    );
    expect(read.map(({ label, isCut }) => [label, isCut])).toEqual([
      ['a', undefined],
      ['c', true],
    ]);
    expect(read[1].arguments).toEqual({ d: { value: 2, line: 5 } });
  });

  it('takes names that JavaScript gives a meaning to for plain names', () => {
    const { arguments: given } = calls(
      'module "a" {',
      '  __proto__ = 1',
      '  x = { __proto__ = 2 }',
      '}',
    ).calls[0];
    expect(Object.keys(given)).toEqual(['__proto__', 'x']);
    expect(JSON.stringify(given.x)).toBe('{"value":{"__proto__":2},"line":3}');
  });
});
