import fc from 'fast-check';
import { hclModuleCall } from '../../__testUtils__/hclArbitraries';
import {
  hasTerraform,
  TerraformFolder,
} from '../../__testUtils__/runTerraform';
import { seededLayout } from '../../__testUtils__/seededPlatform';
import { PlatformModel } from '../../model/PlatformModel';
import { formatHcl } from '../../__testUtils__/formatHcl';
import { readHcl } from '../../syntax/readHcl';
import { judge } from '../judge';

jest.setTimeout(120_000);

const describeIf = hasTerraform() ? describe : describe.skip;

const MODULE = 'infra/terraform/modules/msa-application/variables.tf';
const CALLS = 'infra/terraform/dev/main.tf';

const VARIABLES = `variable "must" { type = string }
variable "s" {
  type    = string
  default = ""
}
variable "n" {
  type    = number
  default = 0
}
variable "b" {
  type    = bool
  default = true
}
variable "l" {
  type    = list(number)
  default = []
}
variable "o" {
  type    = object({ a = number, b = optional(string, "x") })
  default = { a = 1 }
}
variable "m" {
  type    = map(string)
  default = {}
}
variable "t" {
  type    = tuple([string, number])
  default = ["a", 1]
}
variable "any" {
  default = null
}
`;

/** Values that a call gives, each of which fits its variable or does not. */
const VALUES = [
  ...['', 's = 1', 's = true', 's = ["a"]', 's = {}', 's = null'],
  ...['n = "3"', 'n = "-1e3"', 'n = ".5"', 'n = "+1"', 'n = "1."', 'n = "Inf"'],
  ...['n = "three"', 'n = " 1"', 'n = "0x1F"', 'n = "1_000"', 'n = true'],
  ...['n = ""', 'n = "1e"', 'n = -1', 'n = null', 'n = "inf"'],
  ...['b = "true"', 'b = "1"', 'b = "0"', 'b = 1', 'b = "yes"', 'b = "True"'],
  ...['l = [1, "2"]', 'l = ["x"]', 'l = { a = 1 }', 'l = "a"', 'l = []'],
  ...['o = { a = 1, c = [] }', 'o = {}', 'o = { a = "x" }', 'o = { a = null }'],
  ...['o = { a = 1, b = [] }', 'o = []', 'm = { a = 1 }', 'm = { a = [] }'],
  ...['m = []', 't = ["a", 1]', 't = ["a"]', 't = ["a", "b"]', 't = {}'],
  ...['any = { a = [1, { b = true }] }'],
];

describeIf('the rules and Terraform itself', () => {
  let folder: TerraformFolder;
  beforeEach(() => {
    folder = new TerraformFolder();
  });
  afterEach(() => folder.remove());

  const callOf = (given: string, index: number) => `module "c${index}" {
  source = "../modules/msa-application"
  ${given}
}
`;

  /** The calls that we refuse, and those that Terraform refuses. */
  function judgeCalls(given: readonly string[]) {
    const calls = given.map(callOf);
    const text = calls.join('');
    const starts = readHcl(text).body.blocks.map(({ line }) => line);
    const givenAt = ({ line }: { line: number }) =>
      given[starts.filter(start => start <= line).length - 1];
    folder.write('main.tf', text.replace(/\.\.\/modules\/msa-/g, './'));
    folder.write('application/variables.tf', VARIABLES);
    folder.init();
    const model = PlatformModel.read(
      [
        { path: CALLS, content: text },
        { path: MODULE, content: VARIABLES },
      ],
      seededLayout(),
    );
    return {
      found: judge(model)
        .filter(({ rule }) => rule === 'terraform-arguments')
        .map(givenAt),
      refused: folder.validate().map(givenAt),
    };
  }

  it('refuse the same values', () => {
    const { found, refused } = judgeCalls(
      VALUES.map(value => `must = "x"\n  ${value}`),
    );
    expect(refused.length).toBeGreaterThan(20);
    expect(found.sort()).toEqual(refused.sort());
  });

  // Terraform looks at names one call at a time, and at values only when all names are right.
  it.each([
    ['', false],
    ['must = "x"', true],
    ['must = "x"\n  unknown = 1', false],
    ['must = "x"\n  S = 1', false],
    ['must = "x"\n  count = 1', true],
    ['must = "x"\n  for_each = {}', true],
    ['must = "x"\n  depends_on = []', true],
    ['must = "x"\n  providers = {}', true],
  ])('agree on the arguments %j', (given, isGood) => {
    const { found, refused } = judgeCalls([given]);
    expect([found.length === 0, refused.length === 0]).toEqual([
      isGood,
      isGood,
    ]);
  });

  it.each([
    ['terraform {\n  required_version = ">= 1.0"\n}\n', true],
    ['locals {\n  a = 1\n}\n', true],
    ['variable "a" {}\noutput "b" {\n  value = var.a\n}\n', true],
    ['resource "terraform_data" "a" {}\n', true],
    [
      'check "a" {\n  assert {\n    condition     = terraform.workspace != ""\n    error_message = "b"\n  }\n}\n',
      true,
    ],
    ['variabel "a" {}\n', false],
    ['variable "a" "b" {}\n', false],
    ['locals "a" {}\n', false],
    ['resource "terraform_data" {}\n', false],
    ['output "1a" {\n  value = 1\n}\n', false],
    ['module "a b" {\n  source = "./m"\n}\n', false],
    ['a = 1\n', false],
    ['module "a" {\n  source = "./m"\n  providers {\n  }\n}\n', false],
    ['module "a" {\n  source = "./m"\n  lifecycle {\n  }\n}\n', false],
  ])('agree on the structure of %j', (content, isGood) => {
    folder.write('main.tf', content);
    folder.write('m/main.tf', '');
    folder.init();
    expect(folder.validate().length === 0).toBe(isGood);

    const model = PlatformModel.read(
      [{ path: CALLS, content }],
      seededLayout(),
    );
    const found = judge(model).filter(
      ({ rule }) => rule === 'terraform-structure',
    );
    expect(found.length === 0).toBe(isGood);
  });

  it('format module calls alike', () => {
    const calls = fc
      .sample(hclModuleCall, 200)
      .filter(call => readHcl(call).faults.length === 0);
    for (const [index, call] of calls.entries()) {
      folder.write(`as-written/${index}.tf`, call);
      folder.write(`formatted/${index}.tf`, formatHcl(call));
    }
    const changed = calls.flatMap((call, index) =>
      formatHcl(call) === call ? [] : [`as-written/${index}.tf`],
    );
    expect(folder.listUnformatted().sort()).toEqual(changed.sort());
  });
});
