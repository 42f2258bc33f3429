import type { CaseProof } from '@slipway/plugin-curation-common';
import {
  judge,
  ProposedModel,
  type PlatformModel,
  type RuleSettings,
} from '@slipway/platform-model';
import { parse } from 'yaml';
import type { RenderableTemplate } from '../content/RenderableTemplate';
import type { GoldenCase } from './listGoldenCases';

/**
 * Asks the rules about a case, as if it stood in a repository. Where that has an application in its folder already, the
 * case takes its place.
 *
 * @param template - with that repository's own layout
 * @returns null when it cannot be rendered there: `runGoldenCase` says more
 */
export function proveCase(
  { values }: GoldenCase,
  template: RenderableTemplate,
  base: PlatformModel,
  rules: RuleSettings,
): CaseProof | null {
  try {
    const files = template.render(parse(values ?? ''));
    const change = new ProposedModel(base);
    for (const file of files) change.put(file);
    return {
      findings: judge(change, rules),
      exists: files.some(({ path }) => base.hasFile(path)),
    };
  } catch {
    return null;
  }
}
