import type { RepositoryFile } from '@slipway/change-set';
import { seededLayout } from '../../__testUtils__/seededPlatform';
import { PlatformModel } from '../../model/PlatformModel';
import { judge } from '../judge';

const CLUSTER = 'infra/terraform/dev/main.tf';
const VARIABLES = 'infra/terraform/modules/msa-application/variables.tf';

const VARIABLE = `variable "name" {
  type = string
}
`;

function findingsOf(files: Record<string, string>): string[] {
  const repository = Object.entries(files).map(
    ([path, content]): RepositoryFile => ({ path, content }),
  );
  return judge(PlatformModel.read(repository, seededLayout()))
    .filter(({ rule }) => /^(?:terraform|file-readable)/.test(rule))
    .map(({ rule, path, line }) => `${rule} ${path}:${line}`);
}

const call = (source: string, name = 'network') => `module "${name}" {
  source = "${source}"
}
`;

describe('the rules about Terraform', () => {
  it('let a cluster have a provider and modules of its own', () => {
    expect(
      findingsOf({
        [CLUSTER]: `provider "aws" {
  region = "kr"
}

${call('../modules/network')}`,
        'infra/terraform/modules/network/main.tf': '',
      }),
    ).toEqual([]);
  });

  it('take a file for an application’s by its call, whatever its name', () => {
    expect(
      findingsOf({
        [CLUSTER]: `${call('../modules/msa-application', 'a')}
locals {}
`,
        [VARIABLES]: '',
      }),
    ).toEqual([`terraform-call-only ${CLUSTER}:5`]);
  });

  it('claim nothing about a module that can be read in part only', () => {
    const broken = `${VARIABLE}variable "late" {\n`;
    expect(
      findingsOf({
        [CLUSTER]: `module "a" {
  source = "../modules/msa-application"
  name   = "a"
  late   = 1
}
`,
        [VARIABLES]: broken,
      }),
    ).toEqual([`file-readable ${VARIABLES}:4`]);
  });

  it('do not miss what stands behind a fault', () => {
    expect(
      findingsOf({
        [CLUSTER]: `module "a" {
  source = "../modules/msa-application"
  other  = )
`,
        [VARIABLES]: VARIABLE,
      }),
    ).toEqual([`file-readable ${CLUSTER}:3`]);
  });

  it('know the variables of all files of the module', () => {
    expect(
      findingsOf({
        [CLUSTER]: `module "a" {
  source = "../modules/msa-application/"
  name   = "a"
  size   = 2
}
`,
        [VARIABLES]: VARIABLE,
        [VARIABLES.replace('variables', 'size')]: `variable "size" {}\n`,
        [VARIABLES.replace('variables', 'inner/more')]: `variable "no" {}\n`,
      }),
    ).toEqual([]);
  });

  it('do not ask for the module of the layout where the repository lacks it', () => {
    expect(
      findingsOf({ [CLUSTER]: call('../modules/msa-application', 'a') }),
    ).toEqual([`terraform-source ${CLUSTER}:2`]);
  });
});
