import { toRepositoryFile, type RepositoryFile } from '@slipway/change-set';
import * as z from 'zod';
import { blobId } from './blobId';
import { isNotFound, refusedAs, type GitHubApi } from './GitHubApi';
import { readAddedText } from './readAddedText';

const changedFileSchema = z.object({
  filename: z.string(),
  previous_filename: z.string().optional(),
  status: z.string(),
  /** The blob after the change. */
  sha: z.string().nullish(),
  patch: z.string().optional(),
});
const comparisonSchema = z.object({
  status: z.string(),
  files: z.array(changedFileSchema).optional(),
});
const contentSchema = z.object({
  type: z.literal('file'),
  sha: z.string(),
  encoding: z.string(),
  content: z.string(),
});

/** A file that a comparison or a pull request changes. */
export type ChangedFile = z.infer<typeof changedFileSchema>;

const PAGE = 100;

/** The calls to GitHub's REST API by which changes are read. All throw ForgeError. */
export class GitHubChanges {
  constructor(private readonly api: GitHubApi) {}

  /** @returns how the second commit stands to the first, and at most 300 files; `undefined` when one is gone */
  async compare(
    from: string,
    to: string,
  ): Promise<z.infer<typeof comparisonSchema> | undefined> {
    return this.api.callUnless(
      isNotFound,
      `compare ${from.slice(0, 7)} with ${to.slice(0, 7)}`,
      comparisonSchema,
      repo =>
        this.api.octokit.rest.repos.compareCommitsWithBasehead({
          ...repo,
          basehead: `${from}...${to}`,
          // The files stand on the first page of commits, and nobody asks for the commits.
          per_page: 1,
        }),
    );
  }

  /** @returns everything that a pull request changes */
  async listPullFiles(number: number): Promise<ChangedFile[]> {
    const files: ChangedFile[] = [];
    for (let page = 1; ; page += 1) {
      const more = await this.api.call(
        `list the files of pull request ${number}`,
        z.array(changedFileSchema),
        repo =>
          this.api.octokit.rest.pulls.listFiles({
            ...repo,
            pull_number: number,
            per_page: PAGE,
            page,
          }),
      );
      files.push(...more);
      if (more.length < PAGE) return files;
    }
  }

  /**
   * Reads a changed file as it is after the change. No call for a file that was added and whose patch is all of it;
   * its git id proves that nothing is missing.
   *
   * @returns `undefined` for what is no file, such as a submodule
   */
  async readChangedFile(
    changed: ChangedFile,
  ): Promise<RepositoryFile | undefined> {
    const { filename: path, sha, patch } = changed;
    if (!sha) return undefined;
    const text = patch === undefined ? undefined : readAddedText(patch);
    const isWhole =
      text !== undefined && blobId(Buffer.from(text), sha) === sha;
    if (isWhole) return { path, content: text };
    const blob = await this.readBlob(sha);
    return blob && toRepositoryFile(path, blob);
  }

  /** @returns `undefined` when nothing lies there, or something that is no file */
  async readFile(
    path: string,
    commit: string,
  ): Promise<RepositoryFile | undefined> {
    const found = await this.api.callUnless(
      isNotFound,
      `read ${path}`,
      z.unknown(),
      repo =>
        this.api.octokit.rest.repos.getContent({ ...repo, path, ref: commit }),
    );
    const file = contentSchema.safeParse(found);
    if (!file.success) return undefined;
    const { encoding, content, sha } = file.data;
    // Of more than a megabyte GitHub gives the id alone.
    const bytes =
      encoding === 'base64'
        ? Buffer.from(content, 'base64')
        : await this.readBlob(sha);
    return bytes && toRepositoryFile(path, bytes);
  }

  private async readBlob(sha: string): Promise<Uint8Array | undefined> {
    const blob = await this.api.callUnless(
      error => isNotFound(error) || refusedAs(/./)(error),
      'read a file',
      z.object({ content: z.string(), encoding: z.literal('base64') }),
      repo => this.api.octokit.rest.git.getBlob({ ...repo, file_sha: sha }),
    );
    return blob && Buffer.from(blob.content, 'base64');
  }
}
