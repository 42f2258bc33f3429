import type { Finding } from '@slipway/platform-model';

/** Says a finding in one line: `path:line message (rule)`. */
export function describeFinding(finding: Finding): string {
  const { path, line, message, rule } = finding;
  return `${path}:${line} ${message} (${rule})`.replace(/\s+/g, ' ');
}

/** Says the errors among findings, one a line, each with what to do where that is known. */
export function describeErrors(findings: readonly Finding[]): string {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(finding => {
      const fix = finding.fix?.replace(/\s+/g, ' ');
      return `${describeFinding(finding)}${fix ? `. ${fix}` : ''}`;
    })
    .join('\n');
}
