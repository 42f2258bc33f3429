import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { ApprovalSummary } from '@slipway/plugin-approval-common';
import { useId, useState } from 'react';
import { approvalApiRef } from '../api/ApprovalApi';
import { sayError } from '../words/sayError';
import { useWords } from '../words/useWords';
import styles from './DecisionForm.module.css';

const MOST = 1000;

/** Approve or decline, with what one has to say about it. */
export function DecisionForm(props: {
  readonly ask: Pick<ApprovalSummary, 'id' | 'digest'>;
  readonly onDecided: () => void;
}) {
  const { ask, onDecided } = props;
  const words = useWords();
  const { t } = words;
  const api = useApi(approvalApiRef);
  const id = useId();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState<'approve' | 'decline'>();
  const [error, setError] = useState<Error | 'no-reason'>();
  const decide = async (decision: 'approve' | 'decline') => {
    const text = reason.trim();
    if (decision === 'decline' && !text) {
      setError('no-reason');
      return;
    }
    setBusy(decision);
    setError(undefined);
    try {
      await api.decide(ask.id, {
        decision,
        digest: ask.digest,
        ...(text && { reason: text }),
      });
    } catch (cause) {
      setError(cause as Error);
    } finally {
      setBusy(undefined);
      // Also after a refusal: somebody else may have been quicker.
      onDecided();
    }
  };
  return (
    <div className={styles.form}>
      <label htmlFor={id} className={styles.label}>
        {t('decision.reason')}
        <span className={styles.hint}> {t('decision.reasonHint')}</span>
      </label>
      <textarea
        id={id}
        className={styles.text}
        rows={3}
        maxLength={MOST}
        value={reason}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={event => setReason(event.target.value)}
      />
      {error && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {error === 'no-reason'
            ? t('decision.noReason')
            : sayError(error, words)}
        </p>
      )}
      <div className={styles.actions}>
        <Button
          variant="primary"
          isDisabled={busy !== undefined}
          onPress={() => decide('approve')}
        >
          {busy === 'approve' ? t('decision.approving') : t('decision.approve')}
        </Button>
        <Button
          variant="secondary"
          isDisabled={busy !== undefined}
          onPress={() => decide('decline')}
        >
          {busy === 'decline' ? t('decision.declining') : t('decision.decline')}
        </Button>
      </div>
    </div>
  );
}
