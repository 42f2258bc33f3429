import type { RepositoryFile } from '@slipway/change-set';
import type { BaseCommit } from '@slipway/forge';
import type { Finding, OpenRoute, RuleSettings } from '@slipway/platform-model';
import type { PlatformState } from '@slipway/platform-state';
import { countFindings, proveFiles } from '@slipway/proof';

/** What workspaces are proven against. */
export interface Prover {
  readonly state: PlatformState;
  readonly rules: RuleSettings;
}

/** What the rules say to the files of a workspace, on the base branch as it stands. */
export interface ProvenWorkspace {
  readonly base: BaseCommit;
  readonly findings: readonly Finding[];
  readonly errors: number;
  readonly warnings: number;
  /** What the files open to everybody, whatever the values say. */
  readonly openRoutes: readonly OpenRoute[];
  /** Names the bytes of the files. */
  readonly digest: string;
}

/**
 * Proves files against the base branch and every open proposal, as they stand now.
 *
 * @param groups - of the person who asks, as entity references
 * @throws ForgeError
 */
export async function proveWorkspace(
  { state, rules }: Prover,
  files: readonly RepositoryFile[],
  groups: readonly string[],
): Promise<ProvenWorkspace> {
  const { base, model } = await state.current();
  const { findings, openRoutes, digest } = proveFiles({
    files,
    base: model,
    rules,
    groups,
  });
  return { base, findings, ...countFindings(findings), openRoutes, digest };
}
