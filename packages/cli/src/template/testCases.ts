import {
  listGoldenCases,
  proveCase,
  readCaseLayout,
  RenderableTemplate,
  runGoldenCase,
} from '@slipway/curation';
import type { PlatformLayout } from '@slipway/platform-layout';
import { join } from 'node:path';
import { describeCase, describeFindings } from '../formats/describeCase';
import { Refusal } from '../Refusal';
import { TESTS } from './readTemplateFolder';
import type { TemplateRun } from './TemplateRun';
import { updateCase } from './updateCase';

/**
 * Runs the golden cases of a template and prints what came of each.
 *
 * @param isUpdate - makes what they render to what they expect, where it can be rendered
 * @returns how many are not as expected, or break a rule
 */
export function testCases(run: TemplateRun, isUpdate: boolean): number {
  const { content, tests, layout, base, rules, folder, terminal } = run;
  const caseLayout = readLayout(run);
  let faults = 0;
  for (const golden of listGoldenCases(tests)) {
    const result = runGoldenCase(
      golden,
      new RenderableTemplate(content, caseLayout),
    );
    const proof =
      base && result.result !== 'broken'
        ? proveCase(
            golden,
            new RenderableTemplate(content, layout),
            base,
            rules,
          )
        : null;
    const findings = proof?.findings ?? [];
    if (isUpdate && result.result === 'failed') {
      updateCase(folder, golden.name, result.files, terminal);
      terminal.print(
        `updated  case ${golden.name}: ${result.differences.length} of ${result.files.length} files\n`,
      );
    } else {
      terminal.print(describeCase(golden.name, result, golden.expected));
      if (result.result !== 'passed') faults += 1;
    }
    terminal.print(describeFindings(findings));
    faults += findings.filter(({ severity }) => severity === 'error').length;
  }
  return faults;
}

function readLayout({ folder, layout, tests }: TemplateRun): PlatformLayout {
  try {
    return readCaseLayout(tests, layout);
  } catch (error) {
    throw new Refusal(
      ...(error as Error).message
        .split('\n')
        .map(line => (line.startsWith(TESTS) ? join(folder, line) : line)),
    );
  }
}
