import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { PullRequestProofInput } from './PullRequestProofInput';

/** `ui:options` of the field. */
export interface PullRequestProofOptions {
  /** For the last step: one goes on only with a complete form and without errors. */
  readonly require?: boolean;
}

/** What the field is given. */
export type PullRequestProofProps = FieldExtensionComponentProps<
  string,
  PullRequestProofOptions
>;

/** `ui:field: PullRequestProof`; the wizard judges it, because it holds the proof of all steps. */
export const PullRequestProof = createFormField({
  name: 'PullRequestProof',
  component: PullRequestProofInput,
});
