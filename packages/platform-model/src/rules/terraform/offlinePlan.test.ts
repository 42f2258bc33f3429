import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RepositoryFile } from '@slipway/change-set';
import { hasTerraform } from '../../__testUtils__/runTerraform';
import { SeededRepository } from '../../__testUtils__/SeededRepository';
import { seededFiles } from '../../__testUtils__/seededPlatform';

const SCRIPT = 'infra/terraform/offline.sh';
const CALL = /^infra\/terraform\/(\w+)\/([^/]+-[^/]+)\.tf$/;

/** What the aws layer would be told, by the address of the module that tells it. */
type Plans = ReadonlyMap<string, any>;

function readPlans(folder: string, cluster: string): Plans {
  const text = readFileSync(join(folder, `${cluster}.json`), 'utf8');
  const plans = new Map<string, any>();
  const visit = (module: any) => {
    for (const { address, values } of module.resources ?? [])
      plans.set(
        address.replace('.module.aws.terraform_data.plan', ''),
        values.input,
      );
    module.child_modules?.forEach(visit);
  };
  visit(JSON.parse(text).planned_values.root_module);
  return plans;
}

const GOOD = {
  name: 'fault-api',
  service: 'fault',
  application: 'api',
  description: 'Has a fault',
  owner: 'group:default/commerce',
};

function callOf(given: { environment: string }): string {
  const lines = Object.entries({ ...GOOD, ...given }).map(
    ([name, value]) => `  ${name.padEnd(11)} = "${value}"\n`,
  );
  return `module "fault-api" {
  source = "../modules/msa-application"

${lines.join('')}}
`;
}

const describeIf = hasTerraform() ? describe : describe.skip;

describeIf('offline.sh of the seeded platform', () => {
  let files: RepositoryFile[];
  let repository: SeededRepository;
  /** Without any application, so that a fault is found fast. */
  let bare: SeededRepository;
  beforeAll(async () => {
    files = await seededFiles();
    repository = new SeededRepository(files);
    bare = new SeededRepository(
      files.filter(
        ({ path }) => path.startsWith('infra/terraform/') && !CALL.test(path),
      ),
    );
  });
  afterAll(() => {
    repository.remove();
    bare.remove();
  });

  it('passes, and plans every call of every cluster', () => {
    const folder = join(repository.root, 'plans');
    const { isGood, output } = repository.run('bash', SCRIPT, folder);
    if (!isGood) throw new Error(output);

    const calls = files.flatMap(({ path }) => {
      const [, cluster, name] = CALL.exec(path) ?? [];
      return cluster ? [{ cluster, name }] : [];
    });
    expect(calls.length).toBeGreaterThan(10);
    for (const cluster of ['dev', 'prod']) {
      const plans = readPlans(folder, cluster);
      const names = calls.filter(call => call.cluster === cluster);
      expect([...plans.keys()].sort()).toEqual(
        names.map(({ name }) => `module.${name}`).sort(),
      );
      for (const { name } of names)
        expect(plans.get(`module.${name}`)).toMatchObject({
          identity: {
            role_name: `${cluster}-${name}`,
            service_account: name,
          },
          tags: { environment: cluster },
        });
    }

    const images = files.flatMap(
      ({ path }) => /^apps\/([^/]+\/[^/]+)\/Dockerfile$/.exec(path)?.[1] ?? [],
    );
    expect([...readPlans(folder, 'registry').keys()].sort()).toEqual(
      images
        .map(image => `module.repository["${image.replace('/', '-')}"]`)
        .sort(),
    );
  });

  const more = (name: string) => `infra/terraform/${name}`;
  it.each<[string, Record<string, string>, string[]]>([
    [
      'what terraform fmt would change',
      {
        [more('prod/fault-api.tf')]: callOf({ environment: 'prod' }).replace(
          'service    ',
          'service',
        ),
      },
      ['fault-api.tf'],
    ],
    [
      'a module whose test fails',
      {
        [more('modules/msa-application/repository/tests/more.tftest.hcl')]:
          'run "nothing" {\n  command = plan\n}\n',
      },
      ['No value for required variable'],
    ],
    [
      'a call that the module refuses, by the sentence of its variable',
      { [more('dev/fault-api.tf')]: callOf({ environment: 'stage' }) },
      ['environment must be one that modules/clusters knows: dev, prod.'],
    ],
  ])('refuses %s', (_, faults, messages) => {
    for (const [path, content] of Object.entries(faults))
      bare.write(path, content);
    const { isGood, output } = bare.run('bash', SCRIPT);
    for (const path of Object.keys(faults)) bare.delete(path);
    for (const message of messages)
      expect(output.replace(/\s+/g, ' ')).toContain(message);
    expect(isGood).toBe(false);
  });
});
