import type { Finding } from '@slipway/platform-model';
import { parse } from 'yaml';
import { createTestLayout } from './__testUtils__/createTestLayout';
import { orderApi } from './__testUtils__/orderApi';
import { writePullRequestBody } from './writePullRequestBody';

const layout = createTestLayout();
const files = [
  'apps/order/api/package.json',
  'apps/order/api/src/main.ts',
  'apps/order/api/deploy/dev/kustomization.yaml',
  'apps/order/api/deploy/prod/kustomization.yaml',
  'infra/terraform/dev/order-api.tf',
  'infra/terraform/prod/order-api.tf',
  'infra/argocd/dev/order-api.yaml',
  'infra/argocd/prod/order-api.yaml',
  'infra/kong/public/order-api.yaml',
  'docs/order.md',
  'README.md',
].map(path => ({ path, content: '' }));

const base = { commit: 'abc1234'.padEnd(40, '0'), tree: 'f'.repeat(40) };
const finding: Finding = {
  rule: 'no-such-thing',
  severity: 'warning',
  path: 'apps/order/api/package.json',
  line: 3,
  message: 'there is no such thing',
};

const write = (values = orderApi, findings: Finding[] = []) =>
  writePullRequestBody({
    values,
    layout,
    files,
    requester: 'user:default/ana',
    template: 'template:default/nestjs-service',
    proven: {
      base,
      findings,
      errors: 0,
      openRoutes: [],
      warnings: findings.length,
      digest: '',
    },
    repositoryUrl: 'https://github.com/acme/platform',
  });

describe('writePullRequestBody', () => {
  it('lists every artefact once, with its place and its number of files', () => {
    const table = write()
      .split('\n')
      .filter(line => line.startsWith('| ') && line.includes('`'));
    expect(table).toEqual([
      '| Application | `apps/order/api/` | 2 |',
      '| Kustomize overlay (dev) | `apps/order/api/deploy/dev/kustomization.yaml` | 1 |',
      '| Kustomize overlay (prod) | `apps/order/api/deploy/prod/kustomization.yaml` | 1 |',
      '| Terraform module call (dev) | `infra/terraform/dev/order-api.tf` | 1 |',
      '| Terraform module call (prod) | `infra/terraform/prod/order-api.tf` | 1 |',
      '| Argo CD Application (dev) | `infra/argocd/dev/order-api.yaml` | 1 |',
      '| Argo CD Application (prod) | `infra/argocd/prod/order-api.yaml` | 1 |',
      '| Kong route | `infra/kong/public/order-api.yaml` | 1 |',
      '| Other file | `docs/order.md` | 1 |',
      '| Other file | `README.md` | 1 |',
    ]);
  });

  it('names requester and template, and what the reviewer has to decide', () => {
    const body = write();
    expect(body).toContain('requested by `user:default/ana`');
    expect(body).toContain('`template:default/nestjs-service`');
    expect(body).toContain('- [ ] The owner `group:default/commerce`');
    expect(body).toContain(
      '`site-auth` lets in the right roles: `member`, `admin`',
    );
  });

  it('warns of a route without a guard', () => {
    expect(write({ ...orderApi, guard: 'none', roles: [] })).toContain(
      '**without a guard**',
    );
  });

  it('says what was proven on which commit, and every warning with its place', () => {
    const verdict = `Proven against commit [\`abc1234\`](https://github.com/acme/platform/commit/${base.commit}), 11 files, 0 errors,`;
    expect(write()).toContain(`### Proof\n\n${verdict} 0 warnings.\n\n###`);
    expect(write(orderApi, [finding])).toContain(
      `${verdict} 1 warnings.\n\n\`\`\`text\napps/order/api/package.json:3 there is no such thing (no-such-thing)\n\`\`\`\n`,
    );
  });

  it('keeps a message that tries to leave its fence inside of it', () => {
    const message = 'no ```\n```\n@org/everyone';
    expect(write(orderApi, [{ ...finding, message }])).toContain(
      '````text\napps/order/api/package.json:3 no ``` ``` @org/everyone (no-such-thing)\n````\n',
    );
  });

  it('keeps a description that tries to leave its fence inside of it', () => {
    const description =
      '``` ~~~ </code> @org/everyone Closes #1 [x](http://evil)';
    const body = write({ ...orderApi, description });
    const [, fence, inputs] = body.match(/^(`{4,})yaml\n([^]*?)\n\1$/m)!;
    expect(fence).toBe('````');
    expect(parse(inputs)).toEqual({ ...orderApi, description });
    expect(body.replace(inputs, '')).not.toContain('evil');
  });
});
