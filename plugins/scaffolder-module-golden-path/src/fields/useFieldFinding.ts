import type { Finding } from '@slipway/platform-model';
import { sayFinding } from '../proof/sayFinding';
import { useWords, type Words } from '../words/useWords';
import { useFromProof } from '../proof/store/ProofContext';
import type { ProofState } from '../proof/store/ProofState';
import type { Verdict } from './Verdict';

/**
 * What the proof finds wrong with a field's value: the first error, or else the first warning.
 *
 * @param id - of the field in the form, e.g. `root_route_path`
 */
export function useFieldFinding(id: string): Verdict | undefined {
  const { say } = useWords();
  return useFromProof(state => findVerdict(state, id, say), isSameVerdict);
}

function findVerdict(
  state: ProofState,
  id: string,
  say: Words['say'],
): Verdict | undefined {
  if (state.kind !== 'live') return undefined;
  const own = state.result.findings.filter(({ field }) => idOf(field) === id);
  const finding = own.find(isError) ?? own[0];
  return (
    finding && {
      kind: isError(finding) ? 'fault' : 'warning',
      message: sayFinding(finding, say),
    }
  );
}

function isSameVerdict(a: Verdict | undefined, b: Verdict | undefined) {
  return a?.kind === b?.kind && a?.message === b?.message;
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** `roles[1]` is said at `roles`. */
function idOf(field: string | undefined): string | undefined {
  return field && `root_${field.replace(/\[.*/, '').replaceAll('.', '_')}`;
}
