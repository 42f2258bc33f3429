import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { GitRepository } from '../../__testUtils__/GitRepository';
import { seededLayout } from '../../__testUtils__/seededPlatform';
import { WorkflowStep } from '../../__testUtils__/WorkflowStep';

const PATH = '.github/workflows/applications.yaml';
const PLATFORM = resolve(__dirname, '../../../../sandbox/seed/platform');
const WORKFLOW = readFileSync(resolve(PLATFORM, PATH), 'utf8');

let repository: GitRepository;
beforeAll(() => {
  repository = new GitRepository();
});
afterAll(() => repository.remove());

describe('the applications that the seeded workflow builds', () => {
  const list = new WorkflowStep(WORKFLOW, 'changed', 'list');
  const listSince = (BASE: string, EVENT = 'push') => {
    const outputs = list.run(repository.root, { BASE, EVENT });
    return outputs && JSON.parse(outputs.folders);
  };

  let base: string;
  beforeAll(() => {
    base = repository.commit({
      'README.md': 'Acme',
      [PATH]: 'name: Applications',
      'apps/order/api/Dockerfile': 'FROM node',
      'apps/order/api/src/main.ts': 'serve()',
      'apps/order/api/deploy/dev/kustomization.yaml': 'newTag: main',
      'apps/order/worker/Dockerfile': 'FROM node',
      'apps/order/worker/src/main.ts': 'consume the queue, one after another',
      'apps/legacy/orders/catalog-info.yaml': 'kind: Component',
    });
  });

  beforeEach(() => {
    repository.git('checkout', '--quiet', '-B', 'main', base);
  });

  it.each<[string, Record<string, string | null>, string[]]>([
    ['nothing', {}, []],
    ['a file elsewhere', { 'README.md': 'Acme!' }, []],
    [
      'a file of one',
      { 'apps/order/api/src/main.ts': 'serve(1)' },
      ['apps/order/api'],
    ],
    [
      'files of two',
      {
        'apps/order/worker/src/a.ts': '',
        'apps/order/api/src/a.ts': '',
        'apps/order/api/src/b.ts': '',
      },
      ['apps/order/api', 'apps/order/worker'],
    ],
    [
      'a new one',
      {
        'apps/member/web/Dockerfile': 'FROM nginx',
        'apps/member/web/index.html': '',
      },
      ['apps/member/web'],
    ],
    [
      'a deleted file',
      { 'apps/order/api/src/main.ts': null },
      ['apps/order/api'],
    ],
    [
      'a deleted one',
      {
        'apps/order/worker/Dockerfile': null,
        'apps/order/worker/src/main.ts': null,
      },
      [],
    ],
    [
      'a file that moved from one to another',
      {
        'apps/order/worker/src/main.ts': null,
        'apps/order/api/src/consume.ts': 'consume the queue, one after another',
      },
      ['apps/order/api', 'apps/order/worker'],
    ],
    [
      'one that has no image',
      { 'apps/legacy/orders/catalog-info.yaml': 'kind: API' },
      [],
    ],
    [
      'an overlay, as the image updater does',
      { 'apps/order/api/deploy/dev/kustomization.yaml': 'newTag: main@sha256' },
      [],
    ],
    [
      'a folder that is only called deploy',
      { 'apps/order/api/src/deploy/run.ts': '' },
      ['apps/order/api'],
    ],
    [
      'names that a shell or a runner would take for more',
      {
        'apps/order/api/src/주문 $(touch hacked)\n".ts': '',
        'apps/order/$(touch hacked)/Dockerfile': 'FROM node',
        'apps/or\nder/api/Dockerfile': 'FROM node',
        'apps/Dockerfile': 'FROM node',
      },
      ['apps/order/api'],
    ],
    ['the workflow on main', { [PATH]: 'name: Apps' }, []],
  ])('are right after %s', (_, files, folders) => {
    repository.commit(files);
    expect(listSince(base)).toEqual(folders);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('are those of all commits of a push', () => {
    repository.commit({ 'apps/order/api/src/main.ts': 'serve(1)' });
    repository.commit({ 'apps/order/worker/src/main.ts': 'consume(1)' });
    expect(listSince(base)).toEqual(['apps/order/api', 'apps/order/worker']);
  });

  it.each([
    ['the first push of a branch', '0'.repeat(40)],
    ['a forced push, whose commit before is gone', 'ab'.repeat(20)],
  ])('are all after %s', (_, before) => {
    expect(listSince(before)).toEqual(['apps/order/api', 'apps/order/worker']);
  });

  it('are those of a pull request, whatever main has got meanwhile', () => {
    repository.git('switch', '--quiet', '--create', 'feature');
    repository.commit({ 'apps/order/worker/src/main.ts': 'consume(1)' });
    repository.git('switch', '--quiet', 'main');
    repository.commit({ 'apps/order/api/src/main.ts': 'serve(1)' });
    repository.git('merge', '--quiet', '--no-ff', 'feature');
    expect(listSince('HEAD^1', 'pull_request')).toEqual(['apps/order/worker']);
  });

  it('are all in a pull request that changes the workflow', () => {
    repository.commit({ [PATH]: 'name: Apps' });
    expect(listSince(base, 'pull_request')).toEqual([
      'apps/order/api',
      'apps/order/worker',
    ]);
  });
});

describe('the image that the seeded workflow builds', () => {
  it('goes where overlays take it from, which is the account that has its repository', () => {
    const { registry } = seededLayout();
    expect(parse(WORKFLOW).env.REGISTRY).toBe(registry);
    const [account, , , region] = registry.split('.');
    const root = readFileSync(
      resolve(PLATFORM, 'infra/terraform/registry/providers.tf'),
      'utf8',
    );
    expect(root).toContain(`account_id = "${account}"`);
    expect(root).toContain(`"${region}"`);
    expect(WORKFLOW).toContain(`arn:aws:iam::${account}:role/`);
    expect(WORKFLOW).toContain(`aws-region: ${region}\n`);
  });

  it.each(['build', 'publish'])('is called by its folder in %s', job => {
    const name = new WorkflowStep(WORKFLOW, job, 'image');
    expect(
      name.run(repository.root, { FOLDER: 'apps/order-admin/web-app' }),
    ).toEqual({ name: 'order-admin-web-app' });
  });

  it('becomes main unless a later commit changed the application', () => {
    const newest = new WorkflowStep(WORKFLOW, 'publish', 'newest');
    const ask = (FOLDER: string) => newest.run(repository.root, { FOLDER });
    const first = repository.commit({ 'apps/order/api/a': '1' });
    repository.git('remote', 'add', 'origin', repository.root);
    repository.git('checkout', '--quiet', '--detach', first);
    expect(ask('apps/order/api')).toEqual({ 'is-newest': 'true' });

    repository.git('switch', '--quiet', 'main');
    repository.commit({
      'apps/order/worker/a': '1',
      'apps/order/api/deploy/dev/kustomization.yaml': 'newTag: main',
    });
    repository.git('checkout', '--quiet', '--detach', first);
    expect(ask('apps/order/api')).toEqual({ 'is-newest': 'true' });

    repository.git('switch', '--quiet', 'main');
    repository.commit({ 'apps/order/api/a': '2' });
    repository.git('checkout', '--quiet', '--detach', first);
    expect(ask('apps/order/api')).toEqual({});
  });
});
