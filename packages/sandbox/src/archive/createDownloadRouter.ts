import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import PromiseRouter from 'express-promise-router';
import { GitHubError } from '../api/GitHubError';
import { runGit } from '../git/runGit';
import { resolveCommit } from '../refs/resolveCommit';
import type { SandboxContext } from '../SandboxContext';
import { findEntry } from '../trees/findEntry';

const compress = promisify(gzip);

/** What GitHub serves from other hosts than its API: archives (codeload) and raw files. */
export function createDownloadRouter(context: SandboxContext) {
  const router = PromiseRouter();
  const { owner, name } = context.repository;

  router.get(
    `/codeload/${owner}/${name}/:format(tarball|zipball)/:sha`,
    async (request, response) => {
      const { format, sha } = request.params as Record<string, string>;
      const commit = await resolveCommit(context, sha);
      if (!commit) throw GitHubError.notFound();
      const folder = `${owner}-${name}-${commit.sha.slice(0, 7)}`;
      const kind = format === 'tarball' ? 'tar' : 'zip';
      const archive = await runGit(context.gitDir, [
        'archive',
        `--format=${kind}`,
        `--prefix=${folder}/`,
        commit.sha,
      ]);
      response.attachment(`${folder}.${kind === 'tar' ? 'tar.gz' : 'zip'}`);
      response.type(kind === 'tar' ? 'application/x-gzip' : 'application/zip');
      // git would start the gzip program, which a machine may not have.
      response.send(kind === 'tar' ? await compress(archive) : archive);
    },
  );

  router.get(
    `/${owner}/${name}/raw/:sha([0-9a-f]{40})/:path(*)`,
    async (request, response) => {
      const { sha, path } = request.params as Record<string, string>;
      const commit = await resolveCommit(context, sha);
      const entry =
        commit && (await findEntry(context.objects, commit.tree, path));
      const blob = entry && (await context.objects.readById(entry.sha));
      if (blob?.type !== 'blob') throw GitHubError.notFound();
      // Never as HTML: the page would run in the sandbox's own origin.
      response.set('x-content-type-options', 'nosniff');
      response.type('text/plain').send(blob.content);
    },
  );

  return router;
}
