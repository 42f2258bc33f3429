import type { FieldValidation } from '@rjsf/utils';
import type { FieldExtensionOptions } from '@backstage/plugin-scaffolder-react';
import type { Words } from '../words/useWords';
import { listObstacles } from './store/listObstacles';
import type { WizardProof } from './store/ProofContext';

/** Fields whose own judgement asks the backend what the proof knows better. */
const ANSWERED_BY_PROOF = ['ServiceName', 'ApplicationName', 'OwnedGroup'];

/**
 * Lets the proof of a wizard judge its fields: what is wrong in a step stops it, said with the same words as at the
 * field. Without a proof the fields judge alone; the backend proves in any case.
 */
export function judgeByProof(
  fields: readonly FieldExtensionOptions[],
  proof: WizardProof,
  words: Words,
): FieldExtensionOptions[] {
  return fields.map(field => {
    if (field.name === 'PullRequestProof')
      return {
        ...field,
        validation: (_: unknown, validation, { uiSchema }) =>
          addObstacles(validation, proof, isRequired(uiSchema), words),
      };
    if (ANSWERED_BY_PROOF.includes(field.name))
      return {
        ...field,
        validation: async (...judged) => {
          const { kind } = await proof.store.settle();
          if (kind !== 'live') await field.validation?.(...judged);
        },
      };
    return field;
  });
}

async function addObstacles(
  validation: FieldValidation,
  { store, step, fields }: WizardProof,
  requireAll: boolean,
  words: Words,
): Promise<void> {
  const state = await store.settle();
  if (state.kind !== 'live') return;
  const { names } = step;
  const { titles } = fields;
  for (const obstacle of listObstacles(
    state.result,
    { names, titles, requireAll },
    words,
  ))
    validation.addError(obstacle);
}

function isRequired(uiSchema: unknown): boolean {
  const options = (uiSchema as Record<string, { require?: unknown }>)?.[
    'ui:options'
  ];
  return options?.require === true;
}
