import { readHcl } from '../syntax/readHcl';
import { readTerraformModule } from './readTerraformModule';

const read = (...lines: string[]) =>
  readTerraformModule(readHcl(lines.join('\n')));

describe('readTerraformModule', () => {
  it('reads variables with their types, and whether they must be given', () => {
    expect(
      read(
        'variable "a" {',
        '  type = list(string)',
        '}',
        'variable "b" {',
        '  type    = "string"',
        '  default = null',
        '}',
        'variable "c" {}',
        'output "d" {',
        '  value = 1',
        '}',
      ),
    ).toEqual({
      variables: [
        { name: 'a', line: 1, type: 'list(string)', hasDefault: false },
        { name: 'b', line: 4, type: 'string', hasDefault: true },
        { name: 'c', line: 8, hasDefault: false },
      ],
    });
  });

  it.each([
    ['a file that ends too early', 'variable "a" {'],
    ['a variable without a name', 'variable {}'],
  ])('says that there may be more in %s', (_, text) => {
    expect(read(text)).toMatchObject({ isCut: true });
  });
});
