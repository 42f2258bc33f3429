import type { Finding } from '@slipway/platform-model';
import type { LiveResult, ProofSnapshot, ProvenFile } from '@slipway/proof';

/** A file of a pull request; its origin is its path. */
export function createFile(
  path: string,
  content = `# ${path}\n`,
  rest: Partial<ProvenFile> = {},
): ProvenFile {
  return {
    path,
    content,
    origin: path,
    changedLines: [],
    isNew: false,
    exists: false,
    ...rest,
  };
}

export function createFinding(rest: Partial<Finding> = {}): Finding {
  return {
    rule: 'application-is-new',
    severity: 'error',
    path: 'apps/order/api/catalog-info.yaml',
    line: 2,
    message: 'order-api exists already',
    fix: 'Choose another name.',
    field: 'application',
    ...rest,
  };
}

/** Nothing wrong and nothing missing, unless said otherwise; errors and warnings are counted. */
export function createLiveResult(rest: Partial<LiveResult> = {}): LiveResult {
  const { findings = [], faults = [], missing = [] } = rest;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    files: [createFile('apps/order/api/catalog-info.yaml')],
    removed: [],
    findings,
    missing,
    faults,
    errors: errors + faults.length,
    warnings: findings.length - errors,
    ...(missing.length + faults.length === 0 && { digest: 'd1' }),
    ...rest,
  };
}

/** A snapshot of a platform repository in which nothing is taken, unless said otherwise. */
export function createSnapshot(
  rest: Partial<ProofSnapshot> = {},
): ProofSnapshot {
  return {
    commit: 'c1'.repeat(20),
    template: { ref: 'template:default/nestjs-service', fields: [] },
    skeleton: [],
    platform: {
      layout: {
        paths: { application: 'apps/{service}/{application}' },
      } as ProofSnapshot['platform']['layout'],
      claims: [],
      routes: [],
      shared: [],
    },
    rules: {},
    requester: { ref: 'user:default/ada', groups: ['group:default/commerce'] },
    ...rest,
  };
}
