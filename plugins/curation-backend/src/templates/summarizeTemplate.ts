import { DEFAULT_NAMESPACE } from '@backstage/catalog-model';
import { ownerRef } from '@slipway/platform-model';
import type { TemplateSummary } from '@slipway/plugin-curation-common';
import type { KnownTemplate } from '../Curation';
import { readOwnWords } from './readOwnWords';

/** Puts what is known of a template into one line. */
export function summarizeTemplate({
  template,
  origins,
  checked,
  isChangedWithoutNewVersion,
}: KnownTemplate): TemplateSummary {
  const { entity, ref, version } = template;
  const { name, namespace, title, description } = entity.metadata;
  const owner = entity.spec?.owner;
  const all = [
    ...checked.findings,
    ...checked.tests.flatMap(({ proof }) => proof?.findings ?? []),
  ];
  const count = (severity: 'error' | 'warning') =>
    all.filter(finding => finding.severity === severity).length;
  const passed = checked.tests.filter(({ result }) => result === 'passed');
  return {
    ref,
    namespace: namespace ?? DEFAULT_NAMESPACE,
    name,
    title: title ?? name,
    description: description ?? null,
    words: readOwnWords(entity),
    owner: typeof owner === 'string' ? ownerRef(owner) : null,
    version,
    isChangedWithoutNewVersion,
    services: origins.length,
    behind: origins.filter(
      origin => origin.version === null || origin.version !== version,
    ).length,
    cases: {
      passed: passed.length,
      failed: checked.tests.length - passed.length,
    },
    findings: { errors: count('error'), warnings: count('warning') },
  };
}
