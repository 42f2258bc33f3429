import type { JsonValue } from '@backstage/types';
import type { Words } from '../words/useWords';
import { sayFinding } from '../proof/sayFinding';
import type { WizardProof } from '../proof/store/ProofContext';

type Values = Record<string, JsonValue>;

/**
 * Proves once more, on the newest base, and puts what was proven under the template's key: `{commit}:{digest}`, or
 * nothing where there is no proof, because the backend proves in any case.
 *
 * @returns the values to create with, or what stands in the way since somebody pressed Create
 */
export async function proveBeforeCreating(
  values: Values,
  { store, step: { proofKey } }: WizardProof,
  say: Words['say'],
): Promise<{ values: Values } | { conflicts: string[] }> {
  if (!proofKey) return { values };
  await store.refresh();
  const state = await store.settle();
  if (state.kind !== 'live') return { values: { ...values, [proofKey]: '' } };
  const { result, snapshot } = state;
  const conflicts = [
    ...result.faults.map(({ message }) => say(message)),
    ...result.findings
      .filter(({ severity }) => severity === 'error')
      .map(finding => sayFinding(finding, say)),
  ];
  if (conflicts.length > 0) return { conflicts };
  const { digest } = result;
  return {
    values: {
      ...values,
      [proofKey]: digest ? `${snapshot.commit}:${digest}` : '',
    },
  };
}
