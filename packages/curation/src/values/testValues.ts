import { digestFiles } from '@slipway/change-set';
import { InvalidServiceValues } from '@slipway/golden-path';
import {
  judge,
  ProposedModel,
  type Finding,
  type PlatformModel,
  type RuleSettings,
} from '@slipway/platform-model';
import { RenderableTemplate } from '../content/RenderableTemplate';

/** Something wrong with what values render to. */
export type GeneratedFault =
  /** They cannot be rendered, although the form allows them. */
  | { readonly kind: 'refused'; readonly message: string }
  /** Rendered twice, they do not come out the same. */
  | { readonly kind: 'unsteady'; readonly message: string }
  /** A rule says something against them. */
  | { readonly kind: 'finding'; readonly finding: Finding };

/**
 * Renders values twice, and asks the rules about what comes out as if it stood in a repository.
 *
 * @param template - was rendered with other values before: it must not tell
 * @returns empty when all is well
 */
export function testValues(
  values: unknown,
  template: RenderableTemplate,
  base: PlatformModel,
  rules: RuleSettings,
): GeneratedFault[] {
  try {
    const files = template.render(values);
    const again = new RenderableTemplate(template.content, base.layout).render(
      values,
    );
    if (digestFiles(files) !== digestFiles(again))
      return [
        { kind: 'unsteady', message: 'The same values render to other files.' },
      ];
    const change = new ProposedModel(base);
    for (const file of files) change.put(file);
    return judge(change, rules).map(finding => ({ kind: 'finding', finding }));
  } catch (error) {
    const message =
      error instanceof InvalidServiceValues
        ? error.faults
            .map(({ field, message: fault }) => `${field}: ${fault}`)
            .join(' ')
        : (error as Error).message;
    return [{ kind: 'refused', message }];
  }
}
