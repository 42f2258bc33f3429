import { Alert, Button, Skeleton } from '@backstage/ui';
import { useDeferredValue } from 'react';
import { startSentence } from '../startSentence';
import { useProofState, useWizardProof } from '../store/ProofContext';
import { LiveProofView } from './LiveProofView';
import styles from './ProofPanel.module.css';

/** The pull request that the wizard would open now. */
export function ProofPanel(props: { readonly rulesUrl?: string }) {
  const proof = useWizardProof();
  // A key stroke is drawn at its field first, here when there is time.
  const state = useDeferredValue(useProofState());
  if (!proof || state.kind === 'off') return null;
  return (
    <section className={styles.panel} aria-labelledby="proof-title">
      <h2 id="proof-title" className={styles.title}>
        Pull request
      </h2>
      {state.kind === 'loading' && (
        <div className={styles.rest} aria-busy="true">
          <p className={styles.remark}>Reading the platform repository</p>
          <Skeleton width="60%" height={20} />
          <Skeleton width="80%" height={20} />
          <Skeleton width="50%" height={20} />
        </div>
      )}
      {state.kind === 'failed' && (
        <div className={styles.rest}>
          <Alert
            status="warning"
            title="The pull request cannot be shown"
            description={`${startSentence(
              state.reason,
            )}. You can go on: everything is checked before anything is created.`}
            customActions={
              <Button
                variant="secondary"
                size="small"
                onPress={() => proof.store.refresh()}
              >
                Retry
              </Button>
            }
          />
        </div>
      )}
      {state.kind === 'live' && (
        <LiveProofView
          state={state}
          titles={proof.fields.titles}
          rulesUrl={props.rulesUrl}
        />
      )}
    </section>
  );
}
