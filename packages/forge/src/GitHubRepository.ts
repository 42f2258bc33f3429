import * as z from 'zod';
import type { BaseCommit } from './Forge';
import { isNotFound, type GitHubApi } from './GitHubApi';
import { commitSchema, sha, type CommitText } from './gitHubSchemas';
import { isPassingFor404 } from './isPassing';

const branchSchema = z.object({
  commit: z.object({
    sha,
    commit: z.object({
      tree: z.object({ sha }),
      committer: z.object({ date: z.string().optional() }).nullish(),
    }),
  }),
});
const treeSchema = z.object({
  sha,
  truncated: z.boolean().optional(),
  tree: z.array(z.object({ path: z.string(), type: z.string() })),
});
const idsSchema = treeSchema.extend({
  tree: z.array(z.object({ path: z.string(), type: z.string(), sha })),
});
const createdSchema = z.object({ sha });
const createdCommitSchema = commitSchema.extend({ sha });
/** A monorepo's tarball may be large. */
const DOWNLOAD_TIMEOUT_MS = 300_000;

/** An entry of a tree that is to be written, with its content in place or the id of a blob. */
export interface NewTreeEntry {
  readonly path: string;
  readonly mode: '100644' | '100755';
  readonly type: 'blob';
  readonly content?: string;
  readonly sha?: string;
}

/** A commit that was written; no branch may point to it yet. */
export type NewCommit = z.infer<typeof createdCommitSchema>;

/**
 * The calls to GitHub's REST API that read the base branch and write git objects, which are harmless to write twice:
 * one method, one call. All throw ForgeError.
 */
export class GitHubRepository {
  constructor(private readonly api: GitHubApi) {}

  async readBranch(branch: string): Promise<BaseCommit> {
    const { commit } = await this.api.call(
      `read the branch ${branch}`,
      branchSchema,
      repo => this.api.octokit.rest.repos.getBranch({ ...repo, branch }),
    );
    const { tree, committer } = commit.commit;
    return {
      commit: commit.sha,
      tree: tree.sha,
      ...(committer?.date && { committedAt: committer.date }),
    };
  }

  /** @returns all paths of files, or `undefined` when the tree is too large for GitHub to list at once */
  async listPaths(tree: string): Promise<string[] | undefined> {
    const listing = await this.listTree(tree, treeSchema);
    return listing?.map(({ path }) => path);
  }

  /** @returns the ids of all files by their paths, or `undefined` when the tree is too large for GitHub to list at once */
  async listIds(tree: string): Promise<Map<string, string> | undefined> {
    const listing = await this.listTree(tree, idsSchema);
    return listing && new Map(listing.map(({ path, sha: id }) => [path, id]));
  }

  private async listTree<T extends { type: string }>(
    tree: string,
    schema: z.ZodType<{ truncated?: boolean; tree: T[] }>,
  ): Promise<T[] | undefined> {
    const listing = await this.api.call('list the files', schema, repo =>
      this.api.octokit.rest.git.getTree({
        ...repo,
        tree_sha: tree,
        recursive: 'true',
      }),
    );
    if (listing.truncated) return undefined;
    return listing.tree.filter(entry => entry.type !== 'tree');
  }

  async pathExists(path: string, commit: string): Promise<boolean> {
    const found = await this.api.callUnless(
      isNotFound,
      `look for ${path}`,
      z.unknown(),
      repo =>
        this.api.octokit.rest.repos.getContent({ ...repo, path, ref: commit }),
    );
    return found !== undefined;
  }

  async createBlob(content: string, encoding: 'base64'): Promise<string> {
    const blob = await this.api.call('create a blob', createdSchema, repo =>
      this.api.octokit.rest.git.createBlob({ ...repo, content, encoding }),
    );
    return blob.sha;
  }

  async createTree(baseTree: string, entries: NewTreeEntry[]): Promise<string> {
    const tree = await this.api.call('create the tree', createdSchema, repo =>
      this.api.octokit.rest.git.createTree({
        ...repo,
        base_tree: baseTree,
        tree: entries,
      }),
    );
    return tree.sha;
  }

  async createCommit(
    tree: string,
    parents: string[],
    message: string,
    author?: { name: string; email: string },
  ): Promise<NewCommit> {
    return this.api.call('create the commit', createdCommitSchema, repo =>
      this.api.octokit.rest.git.createCommit({
        ...repo,
        tree,
        parents,
        message,
        ...(author && { author }),
      }),
    );
  }

  async readCommit(commit: string): Promise<CommitText> {
    return this.api.call(
      'read the commit',
      commitSchema,
      repo =>
        this.api.octokit.rest.git.getCommit({ ...repo, commit_sha: commit }),
      isPassingFor404,
    );
  }

  async downloadTarball(commit: string): Promise<Uint8Array> {
    const archive = await this.api.call(
      'download the files',
      // Octokit hands over an empty body when the connection breaks in the middle.
      z.instanceof(ArrayBuffer).refine(({ byteLength }) => byteLength > 0, {
        message: 'the download broke off',
      }),
      repo =>
        this.api.octokit.rest.repos.downloadTarballArchive({
          ...repo,
          ref: commit,
          request: { timeoutMs: DOWNLOAD_TIMEOUT_MS },
        }),
    );
    return new Uint8Array(archive);
  }
}
