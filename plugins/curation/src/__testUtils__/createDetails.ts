import type {
  ComparedService,
  TemplateCase,
  TemplateComparison,
  TemplateDetails,
  TemplateVersion,
} from '@slipway/plugin-curation-common';

/** The current version, read and of nobody, unless said otherwise. */
export function createVersion(
  rest: Partial<TemplateVersion> = {},
): TemplateVersion {
  return {
    id: 'sha-2',
    version: '2.0.0',
    isCurrent: true,
    isAmbiguous: false,
    firstReadAt: '2026-11-16T08:00:00Z',
    lastReadAt: '2026-11-22T08:00:00Z',
    services: 0,
    ...rest,
  };
}

/** A golden case that holds, unless said otherwise. */
export function createCase(rest: Partial<TemplateCase> = {}): TemplateCase {
  return {
    name: 'order-api',
    result: 'passed',
    problems: [],
    files: 34,
    differences: [],
    proof: { findings: [], exists: false },
    ...rest,
  };
}

/** A template of two versions, the older one of one service. */
export function createDetails(
  rest: Partial<TemplateDetails> = {},
): TemplateDetails {
  return {
    ref: 'template:default/nestjs-service',
    namespace: 'default',
    name: 'nestjs-service',
    title: 'NestJS service',
    description: 'A NestJS application',
    words: { ko: { title: 'NestJS 서비스' } },
    owner: 'group:default/platform',
    version: '2.0.0',
    isChangedWithoutNewVersion: false,
    services: 1,
    behind: 1,
    cases: { passed: 1, failed: 0 },
    commit: 'c1'.repeat(20),
    checkedAt: '2026-11-22T08:00:00Z',
    versions: [
      createVersion(),
      createVersion({
        id: 'sha-1',
        version: '1.0.0',
        isCurrent: false,
        services: 1,
      }),
    ],
    origins: [
      {
        service: 'order',
        application: 'api',
        name: 'order-api',
        owner: 'group:default/commerce',
        version: '1.0.0',
        isBehind: true,
      },
    ],
    tests: [createCase()],
    findings: [],
    ...rest,
  };
}

/** A service that one file of changes, unless said otherwise. */
export function createCompared(
  rest: Partial<ComparedService> = {},
): ComparedService {
  return {
    service: 'order',
    application: 'api',
    name: 'order-api',
    owner: 'group:default/commerce',
    version: '1.0.0',
    result: 'changes',
    files: [
      { path: 'apps/order/api/Dockerfile', change: 'changed', isEdited: false },
    ],
    edited: [],
    editedProblem: null,
    unknown: [],
    problem: null,
    ...rest,
  };
}

/** What these services come to. */
export function createComparison(
  services: readonly ComparedService[] = [createCompared()],
): TemplateComparison {
  const count = (asked: ComparedService['result']) =>
    services.filter(({ result }) => result === asked).length;
  const [to, from] = createDetails().versions;
  return {
    from,
    to,
    commit: 'c1'.repeat(20),
    changes: count('changes'),
    same: count('same'),
    unknown: count('unknown'),
    services,
  };
}
