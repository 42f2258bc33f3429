import { Alert } from '@backstage/ui';

/** Why a creation did not start. */
export type Refusal =
  | { readonly kind: 'not-started'; readonly reason: string }
  /** What the proof says since the platform repository has changed. */
  | { readonly kind: 'conflict'; readonly sentences: readonly string[] };

/** Says why a creation did not start, and what to do. */
export function RefusalAlert({ refusal }: { readonly refusal: Refusal }) {
  return refusal.kind === 'conflict' ? (
    <Alert
      status="danger"
      title="Something is in the way now"
      description={`${refusal.sentences.join(
        ' ',
      )} Nothing was created, and what you typed is still here: go back and change it.`}
    />
  ) : (
    <Alert
      status="danger"
      title="The creation could not be started"
      description={`${refusal.reason}. Nothing was created, and what you typed is still here: press Create again in a moment.`}
    />
  );
}
