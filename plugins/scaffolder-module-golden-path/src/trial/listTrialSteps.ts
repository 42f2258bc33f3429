import type { TemplateParameterSchema } from '@backstage/plugin-scaffolder-react';
import type { JsonObject } from '@backstage/types';

/** The steps of a form without what the wizard adds to each for its proof. */
export interface TrialSteps {
  readonly steps: TemplateParameterSchema['steps'];
  /** The names under which the template wants the proof. */
  readonly proofKeys: readonly string[];
}

/** Takes the fields of the proof out of a form: a trial shows the proof once, beside all of it. */
export function listTrialSteps(manifest: TemplateParameterSchema): TrialSteps {
  const proofKeys = new Set<string>();
  const steps = manifest.steps.map(step => {
    const properties = Object.entries(
      (step.schema.properties ?? {}) as Record<string, JsonObject>,
    );
    const asked = properties.filter(([name, { 'ui:field': field }]) => {
      if (field !== 'PullRequestProof') return true;
      proofKeys.add(name);
      return false;
    });
    return {
      ...step,
      schema: { ...step.schema, properties: Object.fromEntries(asked) },
    };
  });
  return { steps, proofKeys: [...proofKeys] };
}
