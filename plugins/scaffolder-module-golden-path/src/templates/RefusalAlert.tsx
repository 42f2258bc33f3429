import { Alert } from '@backstage/ui';
import { useWords } from '../words/useWords';

/** Why a creation did not start. */
export type Refusal =
  | { readonly kind: 'not-started'; readonly reason: string }
  /** What the proof says since the platform repository has changed. */
  | { readonly kind: 'conflict'; readonly sentences: readonly string[] };

/** Says why a creation did not start, and what to do. */
export function RefusalAlert({ refusal }: { readonly refusal: Refusal }) {
  const { t, say } = useWords();
  return refusal.kind === 'conflict' ? (
    <Alert
      status="danger"
      title={t('refusal.conflictTitle')}
      description={t('refusal.conflict', {
        sentences: refusal.sentences.join(' '),
      })}
    />
  ) : (
    <Alert
      status="danger"
      title={t('refusal.notStartedTitle')}
      description={t('refusal.notStarted', { reason: say(refusal.reason) })}
    />
  );
}
