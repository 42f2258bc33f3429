import {
  judgeTemplate,
  listGoldenCases,
  proveCase,
  readCaseLayout,
  RenderableTemplate,
  runGoldenCase,
  type GoldenCase,
  type GoldenResult,
} from '@slipway/curation';
import type { PlatformModel, RuleSettings } from '@slipway/platform-model';
import type {
  TemplateCase,
  TemplateFinding,
} from '@slipway/plugin-curation-common';
import { setImmediate as breathe } from 'node:timers/promises';
import type { ReadTemplate } from './ReadTemplate';

/** What a template's cases and checks came to. */
export interface CheckedTemplate {
  /** ISO 8601. */
  readonly checkedAt: string;
  readonly tests: readonly TemplateCase[];
  readonly findings: readonly TemplateFinding[];
}

/** Runs the golden cases of a template, asks the rules about each, and judges the template itself. */
export async function checkTemplate(
  template: ReadTemplate,
  options: {
    readonly model: PlatformModel;
    readonly rules: RuleSettings;
    readonly isChangedWithoutNewVersion: boolean;
  },
): Promise<CheckedTemplate> {
  const checkedAt = new Date().toISOString();
  const { content, problem } = template;
  if (!content)
    return { checkedAt, tests: [], findings: problem ? [problem] : [] };
  const { model, rules, isChangedWithoutNewVersion } = options;
  const { layout } = model;
  const cases = listGoldenCases(template.tests);
  const tests: TemplateCase[] = [];
  for (const golden of cases) {
    const { result, problems, files, differences } = runCase(
      golden,
      template,
      model,
    );
    tests.push({
      name: golden.name,
      result,
      problems,
      files: files.length,
      differences,
      proof:
        result === 'broken'
          ? null
          : proveCase(
              golden,
              new RenderableTemplate(content, layout),
              model,
              rules,
            ),
    });
    await breathe();
  }
  return {
    checkedAt,
    tests,
    findings: judgeTemplate({
      content,
      cases,
      layout,
      isChangedWithoutNewVersion,
    }),
  };
}

/** Renders one case for the platform that it is made for. */
export function runCase(
  golden: GoldenCase,
  { content, tests }: ReadTemplate,
  { layout }: PlatformModel,
): GoldenResult {
  try {
    return runGoldenCase(
      golden,
      new RenderableTemplate(content!, readCaseLayout(tests, layout)),
    );
  } catch (error) {
    return {
      result: 'broken',
      problems: [(error as Error).message],
      files: [],
      differences: [],
    };
  }
}
