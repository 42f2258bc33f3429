import { RequestError } from '@octokit/request-error';
import { z } from 'zod';
import type { GitHubClient } from './createOctokit';
import type { BaseCommit, PullRequest } from './Forge';
import { toForgeError } from './ForgeError';

// Parsed tolerantly: only what is used, unknown fields pass.
const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const branchSchema = z.object({
  commit: z.object({
    sha,
    commit: z.object({ tree: z.object({ sha }) }),
  }),
});
const treeSchema = z.object({
  sha,
  truncated: z.boolean().optional(),
  tree: z.array(z.object({ path: z.string(), type: z.string() })),
});
const createdSchema = z.object({ sha });
const commitSchema = z.object({ sha, message: z.string() });
const refSchema = z.object({ object: z.object({ sha }) });
const pullSchema = z.object({
  number: z.number().int(),
  html_url: z.url(),
  state: z.string(),
  merged_at: z.string().nullish(),
  head: z.object({ sha }),
});

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

/** The calls to GitHub's REST API that the forge is made of: one method, one call. All throw ForgeError. */
export class GitHubRepository {
  constructor(
    private readonly octokit: GitHubClient,
    readonly owner: string,
    readonly name: string,
  ) {}

  async readBranch(branch: string): Promise<BaseCommit> {
    const { commit } = await this.call(
      `read the branch ${branch}`,
      branchSchema,
      repo => this.octokit.rest.repos.getBranch({ ...repo, branch }),
    );
    return { commit: commit.sha, tree: commit.commit.tree.sha };
  }

  /** @returns all paths of files, or `undefined` when the tree is too large for GitHub to list at once */
  async listPaths(tree: string): Promise<string[] | undefined> {
    const listing = await this.call('list the files', treeSchema, repo =>
      this.octokit.rest.git.getTree({
        ...repo,
        tree_sha: tree,
        recursive: 'true',
      }),
    );
    if (listing.truncated) return undefined;
    return listing.tree
      .filter(entry => entry.type !== 'tree')
      .map(entry => entry.path);
  }

  async pathExists(path: string, commit: string): Promise<boolean> {
    const found = await this.callUnless(
      isNotFound,
      `look for ${path}`,
      z.unknown(),
      repo =>
        this.octokit.rest.repos.getContent({ ...repo, path, ref: commit }),
    );
    return found !== undefined;
  }

  async createBlob(content: string, encoding: 'base64'): Promise<string> {
    const blob = await this.call('create a blob', createdSchema, repo =>
      this.octokit.rest.git.createBlob({ ...repo, content, encoding }),
    );
    return blob.sha;
  }

  async createTree(baseTree: string, entries: NewTreeEntry[]): Promise<string> {
    const tree = await this.call('create the tree', createdSchema, repo =>
      this.octokit.rest.git.createTree({
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
  ): Promise<string> {
    const commit = await this.call('create the commit', createdSchema, repo =>
      this.octokit.rest.git.createCommit({
        ...repo,
        tree,
        parents,
        message,
        ...(author && { author }),
      }),
    );
    return commit.sha;
  }

  async readCommitMessage(commit: string): Promise<string> {
    const { message } = await this.call('read the commit', commitSchema, repo =>
      this.octokit.rest.git.getCommit({ ...repo, commit_sha: commit }),
    );
    return message;
  }

  /** @returns false when the branch exists */
  async createBranch(branch: string, commit: string): Promise<boolean> {
    const created = await this.callUnless(
      refusedAs(/already exists/i),
      `create the branch ${branch}`,
      refSchema,
      repo =>
        this.octokit.rest.git.createRef({
          ...repo,
          ref: `refs/heads/${branch}`,
          sha: commit,
        }),
    );
    return created !== undefined;
  }

  /** @returns the id of the branch's last commit, or `undefined` when there is no such branch */
  async readHead(branch: string): Promise<string | undefined> {
    const ref = await this.callUnless(
      isNotFound,
      `read the branch ${branch}`,
      refSchema,
      repo => this.octokit.rest.git.getRef({ ...repo, ref: `heads/${branch}` }),
    );
    return ref?.object.sha;
  }

  /** Moves a branch forward only. @returns false when somebody else moved it meanwhile */
  async advanceBranch(branch: string, commit: string): Promise<boolean> {
    const moved = await this.callUnless(
      refusedAs(/fast.forward/i),
      `move the branch ${branch} forward`,
      refSchema,
      repo =>
        this.octokit.rest.git.updateRef({
          ...repo,
          ref: `heads/${branch}`,
          sha: commit,
          force: false,
        }),
    );
    return moved !== undefined;
  }

  /** @returns `undefined` when the branch has an open pull request, or nothing that the base has not */
  async createPull(
    branch: string,
    base: string,
    title: string,
    body: string,
  ): Promise<PullRequest | undefined> {
    const pull = await this.callUnless(
      refusedAs(/already exists|no commits between/i),
      'open the pull request',
      pullSchema,
      repo =>
        this.octokit.rest.pulls.create({
          ...repo,
          head: branch,
          base,
          title,
          body,
        }),
    );
    return pull && toPullRequest(pull);
  }

  /** @returns the pull requests of the branch, newest first */
  async listPulls(branch: string, base: string): Promise<PullRequest[]> {
    const pulls = await this.call(
      `list the pull requests of ${branch}`,
      z.array(pullSchema),
      repo =>
        this.octokit.rest.pulls.list({
          ...repo,
          head: `${this.owner}:${branch}`,
          base,
          state: 'all',
          per_page: 100,
        }),
    );
    return pulls.map(toPullRequest).sort((a, b) => b.number - a.number);
  }

  /** @returns the messages of a pull request's commits, oldest first */
  async listPullMessages(number: number): Promise<string[]> {
    const commits = await this.call(
      `list the commits of pull request ${number}`,
      z.array(z.object({ commit: z.object({ message: z.string() }) })),
      repo =>
        this.octokit.rest.pulls.listCommits({
          ...repo,
          pull_number: number,
          per_page: 100,
        }),
    );
    return commits.map(({ commit }) => commit.message);
  }

  async downloadTarball(commit: string): Promise<Uint8Array> {
    const archive = await this.call(
      'download the files',
      // Octokit hands over an empty body when the connection breaks in the middle.
      z.instanceof(ArrayBuffer).refine(({ byteLength }) => byteLength > 0, {
        message: 'the download broke off',
      }),
      repo =>
        this.octokit.rest.repos.downloadTarballArchive({
          ...repo,
          ref: commit,
          request: { timeoutMs: DOWNLOAD_TIMEOUT_MS },
        }),
    );
    return new Uint8Array(archive);
  }

  private async call<T>(
    doing: string,
    schema: z.ZodType<T>,
    request: (repo: {
      owner: string;
      repo: string;
    }) => Promise<{ data: unknown }>,
  ): Promise<T> {
    try {
      const { data } = await request({ owner: this.owner, repo: this.name });
      return schema.parse(data);
    } catch (error) {
      throw toForgeError(error, `${doing} in ${this.owner}/${this.name}`);
    }
  }

  private async callUnless<T>(
    isExpected: (error: RequestError) => boolean,
    ...[doing, schema, request]: Parameters<typeof this.call<T>>
  ): Promise<T | undefined> {
    try {
      return await this.call(doing, schema, request);
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      if (cause instanceof RequestError && isExpected(cause)) return undefined;
      throw error;
    }
  }
}

function isNotFound(error: RequestError): boolean {
  return error.status === 404;
}

/** GitHub answers 422 to many things; only its words say which. */
function refusedAs(reason: RegExp): (error: RequestError) => boolean {
  return error =>
    error.status === 422 &&
    reason.test(`${error.message} ${JSON.stringify(error.response?.data)}`);
}

function toPullRequest(pull: z.infer<typeof pullSchema>): PullRequest {
  const closed = pull.merged_at ? 'merged' : 'closed';
  return {
    number: pull.number,
    url: pull.html_url,
    state: pull.state === 'open' ? 'open' : closed,
    head: pull.head.sha,
  };
}
