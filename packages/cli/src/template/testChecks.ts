import { judgeTemplate, listGoldenCases } from '@slipway/curation';
import { makePrintable } from '../formats/makePrintable';
import type { TemplateRun } from './TemplateRun';

/** Prints what is wrong with a template by itself. @returns how many errors there are */
export function testChecks({
  content,
  tests,
  layout,
  terminal,
}: TemplateRun): number {
  const findings = judgeTemplate({
    content,
    cases: listGoldenCases(tests),
    layout,
  });
  for (const { severity, path, message, fix, check } of findings)
    terminal.print(
      `${severity.padEnd(8)} ${makePrintable(
        `${path ?? 'tests'}: ${message} (${check})`,
      )}\n    ${makePrintable(fix)}\n`,
    );
  return findings.filter(({ severity }) => severity === 'error').length;
}
