import { useApi } from '@backstage/core-plugin-api';
import type { ProvenFile } from '@slipway/proof';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { proofApiRef } from '../store/ProofApi';

/**
 * The text of the file that a proven one would replace; asked for only where an application is there already.
 *
 * @returns no text where there is none, and a reason where it could not be read
 */
export function useBaseText(
  commit: string,
  { path, exists }: ProvenFile,
): { text?: string; reason?: string; retry: () => void } {
  const api = useApi(proofApiRef);
  const { value, error, retry } = useAsyncRetry(
    async () =>
      exists ? { path, text: await api.readFile(commit, path) } : undefined,
    [api, commit, path, exists],
  );
  return {
    // An answer about the file that was open before is none about this one.
    text: value?.path === path ? value.text : undefined,
    reason: error?.message,
    retry,
  };
}
