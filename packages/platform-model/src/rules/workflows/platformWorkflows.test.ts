import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasKustomize } from '@slipway/kubernetes-judge';
import { SeededRepository } from '../../__testUtils__/SeededRepository';
import { WorkflowStep } from '../../__testUtils__/WorkflowStep';

const readStep = (workflow: string, job: string, id: string) =>
  new WorkflowStep(
    readFileSync(
      resolve(
        __dirname,
        '../../../../sandbox/seed/platform/.github/workflows',
        workflow,
      ),
      'utf8',
    ),
    job,
    id,
  );

let repository: SeededRepository;
beforeEach(() => {
  repository = new SeededRepository([]);
});
afterEach(() => repository.remove());

const describeIf = hasKustomize() ? describe : describe.skip;
describeIf('the overlays that the seeded workflow builds', () => {
  const overlay = (application: string, resource: string) =>
    repository.write(
      `apps/order/${application}/deploy/dev/kustomization.yaml`,
      `resources:\n  - ${resource}\n`,
    );
  const build = () => {
    const BUILT = join(repository.root, 'built');
    const outputs = readStep('platform.yaml', 'overlays', 'build').run(
      repository.root,
      { BUILT },
    );
    return { isGood: outputs !== undefined, built: readdirSync(BUILT).sort() };
  };

  it('are all of them, or none of a new repository', () => {
    expect(build()).toEqual({ isGood: true, built: [] });
  });

  it('fail when one of them does', () => {
    repository.write(
      'apps/base/kustomization.yaml',
      'resources:\n  - map.yaml\n',
    );
    repository.write(
      'apps/base/map.yaml',
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n',
    );
    overlay('admin', '../../../../gone');
    overlay('api', '../../../../base');
    expect(build()).toEqual({
      isGood: false,
      built: [
        'apps.order.admin.deploy.dev.yaml',
        'apps.order.api.deploy.dev.yaml',
      ],
    });
  });
});

describe('the pull requests that the seeded workflow has applied', () => {
  // Stands for GitHub's own tool: it lists files, and keeps what is commented.
  const GH = `#!/bin/sh
if [ "$1" = api ]; then printf '%s' "$FILES"; else echo "$@" >comment; fi
`;

  it.each([
    ['infra/terraform/dev/order-api.tf', true],
    ['README.md\ninfra/terraform/modules/clusters/main.tf\nx', true],
    ['apps/order/api/Dockerfile', true],
    ['apps/order/api/src/main.ts\nREADME.md', false],
    ['docs/infra/terraform/dev/a.tf', false],
    ['infra/terraform/README.md', false],
  ])('with the files %j: %s', (FILES, isAsked) => {
    repository.write('bin/gh', GH);
    chmodSync(join(repository.root, 'bin/gh'), 0o755);
    readStep('apply.yaml', 'apply', 'ask').run(repository.root, {
      FILES,
      NUMBER: '7',
      GH_REPO: 'acme/platform',
      PATH: `${join(repository.root, 'bin')}:${process.env.PATH}`,
    });
    const comment = join(repository.root, 'comment');
    expect(existsSync(comment) && readFileSync(comment, 'utf8')).toBe(
      isAsked && 'pr comment 7 --body atlantis apply\n',
    );
  });
});
