import type { Finding } from '@slipway/platform-model';

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[]): {
  errors: number;
  warnings: number;
} {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}
