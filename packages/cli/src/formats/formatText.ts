import { countFindings } from './countFindings';
import { makePrintable } from './makePrintable';
import type { ReportFormat } from './Report';

/** For a person: a line for each finding, what to do below it, and the sum. */
export const formatText: ReportFormat = ({ findings, scope, omission }) =>
  [
    ...findings.flatMap(({ path, line, severity, message, rule, fix }) => [
      `${path}:${line} ${severity}: ${message} (${rule})`,
      ...(fix ? [`    ${fix}`] : []),
    ]),
    `${countFindings(findings)} in ${scope}${omission && `; ${omission}`}`,
  ]
    .map(line => `${makePrintable(line)}\n`)
    .join('');
