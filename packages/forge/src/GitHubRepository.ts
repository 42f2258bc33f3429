import * as z from 'zod';
import type { BaseCommit, PullRequest, PullRequestHistory } from './Forge';
import { isNotFound, refusedAs, type GitHubApi } from './GitHubApi';

// Parsed tolerantly: only what is used, unknown fields pass.
const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
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
const pullHistorySchema = pullSchema.extend({
  created_at: z.string(),
  closed_at: z.string().nullish(),
  /** Of an open pull request it is a trial of GitHub's own. */
  merge_commit_sha: z.string().nullish(),
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

/** The calls to GitHub's REST API that a proposal is made of: one method, one call. All throw ForgeError. */
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
    const listing = await this.api.call('list the files', treeSchema, repo =>
      this.api.octokit.rest.git.getTree({
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
  ): Promise<string> {
    const commit = await this.api.call(
      'create the commit',
      createdSchema,
      repo =>
        this.api.octokit.rest.git.createCommit({
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
    const { message } = await this.api.call(
      'read the commit',
      commitSchema,
      repo =>
        this.api.octokit.rest.git.getCommit({ ...repo, commit_sha: commit }),
    );
    return message;
  }

  /** @returns false when the branch exists */
  async createBranch(branch: string, commit: string): Promise<boolean> {
    const created = await this.api.callUnless(
      refusedAs(/already exists/i),
      `create the branch ${branch}`,
      refSchema,
      repo =>
        this.api.octokit.rest.git.createRef({
          ...repo,
          ref: `refs/heads/${branch}`,
          sha: commit,
        }),
    );
    return created !== undefined;
  }

  /** @returns the id of the branch's last commit, or `undefined` when there is no such branch */
  async readHead(branch: string): Promise<string | undefined> {
    const ref = await this.api.callUnless(
      isNotFound,
      `read the branch ${branch}`,
      refSchema,
      repo =>
        this.api.octokit.rest.git.getRef({ ...repo, ref: `heads/${branch}` }),
    );
    return ref?.object.sha;
  }

  /** Moves a branch forward only. @returns false when somebody else moved it meanwhile */
  async advanceBranch(branch: string, commit: string): Promise<boolean> {
    const moved = await this.api.callUnless(
      refusedAs(/fast.forward/i),
      `move the branch ${branch} forward`,
      refSchema,
      repo =>
        this.api.octokit.rest.git.updateRef({
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
    const pull = await this.api.callUnless(
      refusedAs(/already exists|no commits between/i),
      'open the pull request',
      pullSchema,
      repo =>
        this.api.octokit.rest.pulls.create({
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
    const pulls = await this.api.call(
      `list the pull requests of ${branch}`,
      z.array(pullSchema),
      repo =>
        this.api.octokit.rest.pulls.list({
          ...repo,
          head: `${this.api.owner}:${branch}`,
          base,
          state: 'all',
          per_page: 100,
        }),
    );
    return pulls.map(toPullRequest).sort((a, b) => b.number - a.number);
  }

  async readPull(number: number): Promise<PullRequestHistory> {
    const pull = await this.api.call(
      `read the pull request ${number}`,
      pullHistorySchema,
      repo => this.api.octokit.rest.pulls.get({ ...repo, pull_number: number }),
    );
    const { closed_at: closedAt, merged_at: mergedAt } = pull;
    return {
      ...toPullRequest(pull),
      openedAt: pull.created_at,
      ...(closedAt && { closedAt }),
      ...(mergedAt && { mergedAt }),
      ...(mergedAt &&
        pull.merge_commit_sha && { mergeCommit: pull.merge_commit_sha }),
    };
  }

  /** @returns the messages of a pull request's commits, oldest first */
  async listPullMessages(number: number): Promise<string[]> {
    const commits = await this.api.call(
      `list the commits of pull request ${number}`,
      z.array(z.object({ commit: z.object({ message: z.string() }) })),
      repo =>
        this.api.octokit.rest.pulls.listCommits({
          ...repo,
          pull_number: number,
          per_page: 100,
        }),
    );
    return commits.map(({ commit }) => commit.message);
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

function toPullRequest(pull: z.infer<typeof pullSchema>): PullRequest {
  const closed = pull.merged_at ? 'merged' : 'closed';
  return {
    number: pull.number,
    url: pull.html_url,
    state: pull.state === 'open' ? 'open' : closed,
    head: pull.head.sha,
  };
}
