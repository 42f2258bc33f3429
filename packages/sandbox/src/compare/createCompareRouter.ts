import type { Request } from 'express';
import PromiseRouter from 'express-promise-router';
import { GitHubError } from '../api/GitHubError';
import { linkPages, readPage, takePage } from '../api/pagination';
import { repositoryPageUrl, repositoryUrl } from '../api/repositoryUrl';
import { toCommit } from '../commits/toCommit';
import { listCommits } from '../git/listCommits';
import type { ParsedCommit } from '../git/parseCommit';
import { readCommit } from '../git/readCommit';
import { findMergeBase } from './findMergeBase';
import { readChangedFiles } from './readChangedFiles';
import { toChangedFile } from './toChangedFile';
import { resolveCommit } from '../refs/resolveCommit';
import type { SandboxContext } from '../SandboxContext';

const COMPARE = 'commits/commits#compare-two-commits';

/** GitHub shows no more files of one comparison. */
const MOST_FILES = 300;

/** `compare`: what a head has that a base has not. */
export function createCompareRouter(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });

  router.get(
    '/compare/:basehead(*)',
    async (request: Request<{ basehead: string }>, response) => {
      const { basehead } = request.params;
      const [baseName, headName, ...rest] = basehead.split('...');
      const base = await resolveSide(context, baseName);
      const head = await resolveSide(context, headName);
      if (!base || !head || rest.length > 0)
        throw GitHubError.notFound(COMPARE);
      const mergeBase = await findCommonAncestor(context, base, head);
      const [ahead, behind, files] = await Promise.all([
        listCommits(context, ['--reverse', head.sha, `^${base.sha}`]),
        listCommits(context, [base.sha, `^${head.sha}`]),
        readChangedFiles(context.gitDir, mergeBase.sha, head.sha),
      ]);
      linkPages(request, response, context.apiUrl, ahead.length);
      const page = `${repositoryPageUrl(context)}/compare`;
      const { owner } = context.repository;
      response.json({
        url: `${repositoryUrl(context)}/compare/${basehead}`,
        html_url: `${page}/${basehead}`,
        permalink_url: `${page}/${owner}:${base.sha}...${owner}:${head.sha}`,
        diff_url: `${page}/${basehead}.diff`,
        patch_url: `${page}/${basehead}.patch`,
        base_commit: toCommit(context, base),
        merge_base_commit: toCommit(context, mergeBase),
        status: describe(ahead.length, behind.length),
        ahead_by: ahead.length,
        behind_by: behind.length,
        total_commits: ahead.length,
        commits: takePage(ahead, readPage(request)).map(commit =>
          toCommit(context, commit),
        ),
        files: files
          .slice(0, MOST_FILES)
          .map(file => toChangedFile(context, head.sha, file)),
      });
    },
  );

  return router;
}

/** A side is a ref, or `owner:ref`; there are no forks here. */
async function resolveSide(
  context: SandboxContext,
  name: string | undefined,
): Promise<ParsedCommit | undefined> {
  const [, owner, ref] = /^(?:([^:]*):)?([^:]+)$/.exec(name ?? '') ?? [];
  return ref && (owner ?? context.repository.owner) === context.repository.owner
    ? resolveCommit(context, ref)
    : undefined;
}

async function findCommonAncestor(
  context: SandboxContext,
  base: ParsedCommit,
  head: ParsedCommit,
): Promise<ParsedCommit> {
  const sha = await findMergeBase(context.gitDir, base.sha, head.sha);
  const commit = sha && (await readCommit(context.objects, sha));
  if (!commit)
    throw new GitHubError(
      404,
      `No common ancestor between ${base.sha} and ${head.sha}.`,
      { documentation: COMPARE },
    );
  return commit;
}

function describe(ahead: number, behind: number) {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}
