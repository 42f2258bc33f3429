import { countFindings } from './countFindings';
import { makePrintable } from './makePrintable';
import type { ReportFormat } from './Report';
import { toSentence } from './toSentence';

/**
 * For a log of GitHub Actions: commands that the runner turns into annotations beside the lines of the pull request.
 * Nothing of the repository stands at the start of a line, so none of it is taken for a command.
 */
export const formatGithub: ReportFormat = ({ findings, scope, omission }) =>
  [
    ...findings.map(({ severity, path, line, rule, message, fix }) => {
      const properties = Object.entries({ file: path, line, title: rule })
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(',');
      const text = [toSentence(message), fix].filter(Boolean).join('\n');
      return `::${severity} ${properties}::${escapeData(text)}`;
    }),
    `slipway: ${countFindings(findings)} in ${scope}${
      omission && `; ${omission}`
    }`,
  ]
    .map(line => `${makePrintable(line)}\n`)
    .join('');

/** As the runner takes it apart again. */
export function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
