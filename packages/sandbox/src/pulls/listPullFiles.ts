import type { SandboxContext } from '../SandboxContext';
import { findMergeBase } from '../compare/findMergeBase';
import type { PullRequest } from './PullRequest';
import {
  readChangedFiles,
  type ChangedFile,
} from '../compare/readChangedFiles';

/** What a pull request changes since its branch left the base, sorted by path. */
export async function listPullFiles(
  { gitDir }: SandboxContext,
  { base, head }: PullRequest,
): Promise<ChangedFile[]> {
  const from = await findMergeBase(gitDir, base.sha, head.sha);
  return readChangedFiles(gitDir, from ?? base.sha, head.sha);
}
