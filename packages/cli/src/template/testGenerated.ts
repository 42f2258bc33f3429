import {
  generateValues,
  RenderableTemplate,
  testValues,
  type GeneratedFault,
} from '@slipway/curation';
import { PlatformModel } from '@slipway/platform-model';
import { describeFindings } from '../formats/describeCase';
import { makePrintable } from '../formats/makePrintable';
import type { TemplateRun } from './TemplateRun';

/** After these many, what follows says the same again. */
const MOST_SHOWN = 5;

/**
 * Renders values that the form allows, one after the other, and prints those with which something is wrong.
 *
 * @param options.seed - of the first; each next one has the next number
 * @returns how many there are
 */
export function testGenerated(
  { content, layout, base, rules, terminal }: TemplateRun,
  { cases, seed }: { readonly cases: number; readonly seed: number },
): number {
  const model = base ?? new PlatformModel(layout);
  const template = new RenderableTemplate(content, layout);
  let failed = 0;
  for (let index = 0; index < cases; index += 1) {
    const values = generateValues(content.spec, model, seed + index);
    const faults = testValues(values, template, model, rules).filter(
      fault => fault.kind !== 'finding' || isError(fault, base),
    );
    if (faults.length === 0) continue;
    failed += 1;
    if (failed > MOST_SHOWN) continue;
    terminal.print(`failed   generated, --seed ${seed + index} --cases 1\n`);
    terminal.print(`  ${makePrintable(JSON.stringify(values))}\n`);
    for (const fault of faults) terminal.print(describeFault(fault));
  }
  const passed = cases - failed;
  terminal.print(
    `${passed} of ${cases} generated values passed${
      base
        ? ''
        : '; no rule was asked: name a platform repository with --repository'
    }\n`,
  );
  return failed;
}

/** Without a repository the rules would miss everything that an application stands on. */
function isError(
  { finding }: Extract<GeneratedFault, { kind: 'finding' }>,
  base: PlatformModel | undefined,
): boolean {
  return base !== undefined && finding.severity === 'error';
}

function describeFault(fault: GeneratedFault): string {
  return fault.kind === 'finding'
    ? describeFindings([fault.finding])
    : `  ${makePrintable(fault.message)}\n`;
}
