import { RiErrorWarningLine } from '@remixicon/react';
import { useEffect } from 'react';
import { useWords } from '../words/useWords';
import type { PullRequestProofProps } from './PullRequestProof';
import styles from './PullRequestProofInput.module.css';
import { fillDefaults } from './store/fillDefaults';
import { listObstacles } from './store/listObstacles';
import { useFromProof, useWizardProof } from './store/ProofContext';

/**
 * Asks the wizard to prove what its form holds, and says what stands in the way of the next step once somebody has
 * tried to take it. The pull request itself stands beside the form, through all steps.
 */
export function PullRequestProofInput(props: PullRequestProofProps) {
  const { name, formContext, registry, rawErrors, uiSchema, idSchema } = props;
  const words = useWords();
  const proof = useWizardProof();
  const names = Object.keys(registry?.rootSchema?.properties ?? {});
  const formData = formContext?.formData;

  useEffect(() => {
    if (!proof) return;
    proof.step.proofKey = name;
    proof.step.names = names;
    // What nobody types is no value of the service.
    const { [name]: _, ...values } = fillDefaults(
      proof.fields.defaults,
      formData ?? {},
    );
    proof.store.setValues(values);
  });
  useEffect(() => {
    // Each step looks whether the base has moved.
    proof?.store.refresh();
  }, [proof?.store]);

  const hasTried = (rawErrors?.length ?? 0) > 0;
  const obstacles = useFromProof(
    state =>
      hasTried && proof && state.kind === 'live'
        ? listObstacles(
            state.result,
            {
              names,
              titles: proof.fields.titles,
              requireAll: Boolean(uiSchema?.['ui:options']?.require),
            },
            words,
          )
        : [],
    (a, b) => a.join() === b.join(),
  );
  return (
    <div id={idSchema?.$id} className={styles.field} role="alert">
      {obstacles.map(sentence => (
        <p key={sentence} className={styles.obstacle}>
          <RiErrorWarningLine size={16} aria-hidden="true" />
          <span>{sentence}</span>
        </p>
      ))}
    </div>
  );
}
