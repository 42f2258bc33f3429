import { repositoryPageUrl, repositoryUrl } from '../api/repositoryUrl';
import type { SandboxContext } from '../SandboxContext';
import type { ChangedFile } from './readChangedFiles';

/**
 * A changed file as GitHub shows it (`diff-entry`).
 *
 * @param commit - the commit in which the file is to be looked at
 */
export function toChangedFile(
  context: SandboxContext,
  commit: string,
  file: ChangedFile,
) {
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  const page = repositoryPageUrl(context);
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${page}/blob/${commit}/${path}`,
    raw_url: `${page}/raw/${commit}/${path}`,
    contents_url: `${repositoryUrl(context)}/contents/${path}?ref=${commit}`,
    ...(file.patch !== undefined && { patch: file.patch }),
    ...(file.previousPath !== undefined && {
      previous_filename: file.previousPath,
    }),
  };
}
