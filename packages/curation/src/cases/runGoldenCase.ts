import type { RepositoryFile } from '@slipway/change-set';
import { InvalidServiceValues } from '@slipway/golden-path';
import { parse } from 'yaml';
import type { RenderableTemplate } from '../content/RenderableTemplate';
import { compareFiles, type FileChange } from '../difference/compareFiles';
import type { GoldenCase } from './listGoldenCases';

/** What came of a golden case. */
export interface GoldenResult {
  readonly result: 'passed' | 'failed' | 'broken';
  /** Why it could not be rendered: sentences. */
  readonly problems: readonly string[];
  /** What its values render to. */
  readonly files: readonly RepositoryFile[];
  /** What is not as expected, by path. */
  readonly differences: readonly FileChange[];
}

/**
 * Renders a golden case and compares every file with what is expected.
 *
 * @param template - with the layout that the cases are made for
 */
export function runGoldenCase(
  { values, expected }: GoldenCase,
  template: RenderableTemplate,
): GoldenResult {
  const broken = (...problems: string[]): GoldenResult => ({
    result: 'broken',
    problems,
    files: [],
    differences: [],
  });
  if (values === undefined) return broken('It has no values.yaml.');
  try {
    const files = template.render(parse(values));
    const differences = compareFiles(expected, files);
    return {
      result: differences.length === 0 ? 'passed' : 'failed',
      problems: [],
      files,
      differences,
    };
  } catch (error) {
    if (error instanceof InvalidServiceValues)
      return broken(
        ...error.faults.map(({ field, message }) =>
          [`values.yaml`, field, message].filter(Boolean).join(': '),
        ),
      );
    return broken((error as Error).message);
  }
}
