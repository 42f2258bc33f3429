import { lazy, Suspense } from 'react';
import { useFromProof } from '../proof/store/ProofContext';
import styles from './Wizard.module.css';

// Not every template asks for a proof.
const ProofPanel = lazy(() =>
  import('../proof/panel/ProofPanel').then(m => ({ default: m.ProofPanel })),
);

/** The proof of the pull request beside the form, through all its steps; nothing for a template without one. */
export function WizardAside(props: { readonly rulesUrl?: string }) {
  const isUsed = useFromProof(({ kind }) => kind !== 'off');
  if (!isUsed) return null;
  return (
    <aside className={styles.proof}>
      <Suspense fallback={null}>
        <ProofPanel rulesUrl={props.rulesUrl} />
      </Suspense>
    </aside>
  );
}
