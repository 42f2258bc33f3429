import type { Finding } from '@slipway/platform-model';

/** e.g. `2 errors, 1 warning` */
export function countFindings(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) => {
    const number = findings.filter(each => each.severity === severity).length;
    return `${number} ${severity}${number === 1 ? '' : 's'}`;
  };
  return `${count('error')}, ${count('warning')}`;
}
