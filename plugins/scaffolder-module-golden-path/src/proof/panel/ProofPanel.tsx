import { Alert, Button, Skeleton } from '@backstage/ui';
import { useDeferredValue } from 'react';
import { useWords } from '../../words/useWords';
import { startSentence } from '../startSentence';
import { useProofState, useWizardProof } from '../store/ProofContext';
import { LiveProofView } from './LiveProofView';
import styles from './ProofPanel.module.css';

/** The pull request that the wizard would open now. */
export function ProofPanel(props: { readonly rulesUrl?: string }) {
  const { t, say } = useWords();
  const proof = useWizardProof();
  // A key stroke is drawn at its field first, here when there is time.
  const state = useDeferredValue(useProofState());
  if (!proof || state.kind === 'off') return null;
  return (
    <section className={styles.panel} aria-labelledby="proof-title">
      <h2 id="proof-title" className={styles.title}>
        {t('proof.title')}
      </h2>
      {state.kind === 'loading' && (
        <div className={styles.rest} aria-busy="true">
          <p className={styles.remark}>{t('proof.loading')}</p>
          <Skeleton width="60%" height={20} />
          <Skeleton width="80%" height={20} />
          <Skeleton width="50%" height={20} />
        </div>
      )}
      {state.kind === 'failed' && (
        <div className={styles.rest}>
          <Alert
            status="warning"
            title={t('proof.failedTitle')}
            description={t('proof.failed', {
              reason: startSentence(say(state.reason)),
            })}
            customActions={
              <Button
                variant="secondary"
                size="small"
                onPress={() => proof.store.refresh()}
              >
                {t('proof.retry')}
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
