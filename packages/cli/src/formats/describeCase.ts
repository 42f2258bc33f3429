import { describeDifference, type GoldenResult } from '@slipway/curation';
import type { RepositoryFile } from '@slipway/change-set';
import type { Finding } from '@slipway/platform-model';
import { makePrintable } from './makePrintable';

const SIGNS = { added: '+', changed: '~', removed: '-' } as const;

/** A lock file that differs in everything tells nothing that its name does not. */
const MOST_LINES = 60;

/**
 * Says what came of a golden case: a line, and below it each file that is not as expected, with its difference.
 *
 * @param expected - what was expected, for the differences
 */
export function describeCase(
  name: string,
  { result, problems, files, differences }: GoldenResult,
  expected: readonly RepositoryFile[],
): string {
  const lines = [`${result.padEnd(8)} case ${name}`];
  for (const problem of problems) lines.push(`    ${problem}`);
  for (const { path, change } of differences) {
    lines.push(`  ${SIGNS[change]} ${path}`);
    const isIt = (file: RepositoryFile) => file.path === path;
    const { diff } = describeDifference(expected.find(isIt), files.find(isIt));
    const shown = change === 'changed' ? (diff ?? '').split('\n') : [];
    for (const line of shown.slice(0, MOST_LINES).filter(Boolean))
      lines.push(`    ${line}`);
    if (shown.length > MOST_LINES)
      lines.push(`    ... ${shown.length - MOST_LINES} more lines`);
  }
  return print(lines);
}

/** Says what the rules say, each with its place and what to do. */
export function describeFindings(findings: readonly Finding[]): string {
  return print(
    findings.flatMap(({ path, line, severity, message, rule, fix }) => [
      `  ${path}:${line} ${severity}: ${message} (${rule})`,
      ...(fix ? [`      ${fix}`] : []),
    ]),
  );
}

function print(lines: readonly string[]): string {
  return lines.map(line => `${makePrintable(line)}\n`).join('');
}
