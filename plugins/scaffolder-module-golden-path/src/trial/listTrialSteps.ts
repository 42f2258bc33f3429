import type { TemplateParameterSchema } from '@backstage/plugin-scaffolder-react';
import type { JsonObject } from '@backstage/types';

/** The steps of a form without what only a wizard needs of them. */
export interface TrialSteps {
  readonly steps: TemplateParameterSchema['steps'];
  /** The names under which the template wants the proof. */
  readonly proofKeys: readonly string[];
}

/**
 * Takes out of a form what is for one step after the other: the proof, which a trial shows once beside all of them, and
 * the focus, which nobody has given it yet.
 */
export function listTrialSteps(manifest: TemplateParameterSchema): TrialSteps {
  const proofKeys = new Set<string>();
  const steps = manifest.steps.map(({ schema, ...step }) => {
    const { properties = {} } = schema as {
      readonly properties?: Record<string, JsonObject>;
    };
    const kept = Object.entries(properties).flatMap(([name, field]) => {
      const { 'ui:autofocus': _, ...rest } = field;
      if (field['ui:field'] !== 'PullRequestProof') return [[name, rest]];
      proofKeys.add(name);
      return [];
    });
    return {
      ...step,
      schema: { ...schema, properties: Object.fromEntries(kept) },
    };
  });
  return { steps, proofKeys: [...proofKeys] };
}
