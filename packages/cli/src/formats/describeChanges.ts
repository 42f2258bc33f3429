import type { GatewayChange } from '@slipway/gateway';
import { escapeData } from './formatGithub';
import { makePrintable } from './makePrintable';

const SIGNS = { added: '+', changed: '~', removed: '-' } as const;

/** What a merge came to. */
export interface MergeReport {
  readonly gateway: string;
  readonly files: number;
  /** The commit that it is compared with; absent: with none. */
  readonly base: string | undefined;
  /** False when that commit has no gateway that could be merged. */
  readonly isComparable: boolean;
  readonly changes: readonly GatewayChange[];
  /** True for GitHub Actions, which show it at the top of the pull request's checks. */
  readonly isAnnotation: boolean;
}

/** Says what a pull request does to a gateway: a line for each entity, and its fields below it. */
export function describeChanges(report: MergeReport): string {
  const { gateway, base, isComparable, changes, isAnnotation } = report;
  const lines = changes.flatMap(({ change, entity, details }) => [
    `${SIGNS[change]} ${entity}`,
    ...details.map(detail => `    ${detail}`),
  ]);
  const sum = `gateway ${gateway} merges from ${
    report.files
  } files${describeSum(base, isComparable, changes.length)}`;
  const printed = [...lines, sum].map(makePrintable);
  return isAnnotation
    ? `::notice title=Gateway ${gateway}::${escapeData(printed.join('\n'))}\n`
    : printed.map(line => `${line}\n`).join('');
}

function describeSum(
  base: string | undefined,
  isComparable: boolean,
  changes: number,
): string {
  if (base === undefined) return '';
  if (!isComparable) return `; that of ${base} cannot be merged`;
  return changes === 0
    ? `; nothing changes against ${base}`
    : `; ${changes} ${changes === 1 ? 'change' : 'changes'} against ${base}`;
}
