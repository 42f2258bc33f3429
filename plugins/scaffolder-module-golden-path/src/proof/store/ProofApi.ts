import { createApiRef } from '@backstage/frontend-plugin-api';
import type { ProofSnapshot } from '@slipway/proof';

/** A snapshot, and what tells whether it is still the newest. */
export interface KnownSnapshot {
  readonly snapshot: ProofSnapshot;
  readonly etag?: string;
  readonly platformRevision: string;
}

/** What the wizard asks the backend for, so that it can prove a pull request by itself. */
export interface ProofApi {
  /**
   * @param templateRef - e.g. `template:default/nestjs-service`
   * @param known - what one has already
   * @returns the very `known` when nothing has changed since
   * @throws Error with a sentence for the person in front of the wizard
   */
  loadSnapshot(
    templateRef: string,
    known?: KnownSnapshot,
  ): Promise<KnownSnapshot>;
  /**
   * The text of a file as it is at a commit of the base branch.
   *
   * @returns undefined when there is none, or when it is no text
   * @throws Error with a sentence
   */
  readFile(commit: string, path: string): Promise<string | undefined>;
}

export const proofApiRef = createApiRef<ProofApi>({
  id: 'plugin.scaffolder.slipway-proof',
});
