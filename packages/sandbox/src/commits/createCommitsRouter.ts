import type { Request } from 'express';
import PromiseRouter from 'express-promise-router';
import { GitHubError } from '../api/GitHubError';
import { linkPages, readPage } from '../api/pagination';
import { listCommits } from '../git/listCommits';
import { runGit } from '../git/runGit';
import { readChangedFiles } from '../compare/readChangedFiles';
import { toChangedFile } from '../compare/toChangedFile';
import { resolveCommit } from '../refs/resolveCommit';
import type { SandboxContext } from '../SandboxContext';
import { toCommit } from './toCommit';

/** Git knows this tree without having it: what a first commit is compared with. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** `commits`: history, and what one commit changed. */
export function createCommitsRouter(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });

  router.get('/commits', async (request, response) => {
    const { sha = 'HEAD', path } = request.query;
    const start = await resolveCommit(context, String(sha));
    if (!start) throw GitHubError.notFound('commits/commits#list-commits');
    // No path holds a NUL, and no argument of a program can.
    if (String(path).includes('\0')) {
      response.json([]);
      return;
    }
    const revisions = [
      ...readDateRange(request),
      start.sha,
      // A path is taken as it is, not as a pattern.
      ...(path ? ['--', `:(top,literal)${path}`] : []),
    ];
    const { page, perPage } = readPage(request);
    const [commits, count] = await Promise.all([
      listCommits(context, [
        `--skip=${(page - 1) * perPage}`,
        `--max-count=${perPage}`,
        ...revisions,
      ]),
      runGit(context.gitDir, ['rev-list', '--count', ...revisions]),
    ]);
    linkPages(request, response, context.apiUrl, Number(count));
    response.json(commits.map(commit => toCommit(context, commit)));
  });

  router.get(
    '/commits/:ref(*)',
    async (request: Request<{ ref: string }>, response) => {
      const { ref } = request.params;
      const commit = await resolveCommit(context, ref);
      if (!commit)
        throw new GitHubError(422, `No commit found for SHA: ${ref}`, {
          documentation: 'commits/commits#get-a-commit',
        });
      if (
        /application\/vnd\.github\.(?:v3\.)?sha/.test(
          request.get('accept') ?? '',
        )
      ) {
        response.type('text/plain').send(commit.sha);
        return;
      }
      const files = await readChangedFiles(
        context.gitDir,
        commit.parents[0] ?? EMPTY_TREE,
        commit.sha,
      );
      const additions = sum(files.map(file => file.additions));
      const deletions = sum(files.map(file => file.deletions));
      response.json({
        ...toCommit(context, commit),
        stats: { additions, deletions, total: additions + deletions },
        files: files.map(file => toChangedFile(context, commit.sha, file)),
      });
    },
  );

  return router;
}

/** GitHub's `since` and `until`, as git takes them. */
function readDateRange(request: Request): string[] {
  return ['since', 'until'].flatMap(name => {
    const time = Date.parse(String(request.query[name]));
    return Number.isNaN(time) ? [] : [`--${name}=${time / 1000}`];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
