import { GitHubError } from '../api/GitHubError';
import type { ParsedCommit } from '../git/parseCommit';
import { listRefs } from '../refs/listRefs';
import { resolveCommit } from '../refs/resolveCommit';
import type { SandboxContext } from '../SandboxContext';
import { encodePath } from './encodePath';

/** A path in a commit, as an address names it. */
export interface Place {
  /** What the address calls the commit: a branch, a tag or an id. */
  readonly ref: string;
  readonly commit: ParsedCommit;
  /** Empty for the root. */
  readonly path: string;
}

/** The address of a file or folder, e.g. `/acme/platform/blob/main/docs/a.md`. */
export function addressOf(
  root: string,
  kind: 'tree' | 'blob',
  { ref, path }: Pick<Place, 'ref' | 'path'>,
): string {
  const parts = [ref, path].filter(Boolean).map(encodePath);
  return [root, kind, ...parts].join('/');
}

/**
 * Reads `<ref>/<path>`. A branch may hold slashes itself, so the branches that exist say where it ends.
 *
 * @param address - decoded, e.g. `slipway/order/api/apps/order`
 * @throws GitHubError 404 when no branch, tag or commit is named
 */
export async function findPlace(
  context: SandboxContext,
  address: string,
): Promise<Place> {
  const trimmed = address.replace(/\/+$/, '');
  const refs = await listRefs(context.gitDir, ['refs/heads', 'refs/tags']);
  const named = refs
    .map(({ ref }) => ref.replace(/^refs\/(?:heads|tags)\//, ''))
    .find(name => trimmed === name || trimmed.startsWith(`${name}/`));
  const ref = named ?? trimmed.split('/', 1)[0];
  const commit = await resolveCommit(context, ref);
  if (!commit) throw GitHubError.notFound();
  return { ref, commit, path: trimmed.slice(ref.length + 1) };
}
