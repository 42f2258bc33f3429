import * as z from 'zod';
import { isNotFound, refusedAs, unless, type GitHubApi } from './GitHubApi';
import { commitSchema, sha, type CommitText } from './gitHubSchemas';

const refSchema = z.object({ object: z.object({ sha }) });
const namedRefSchema = refSchema.extend({ ref: z.string() });
const comparisonSchema = z.object({
  total_commits: z.number(),
  commits: z.array(z.object({ commit: commitSchema })),
});

const PAGE = 100;
const NO_COMMIT = '0'.repeat(40);

/** The one way in which GitHub moves a branch only if it stands where the caller believes. REST has none. */
const UPDATE_REFS =
  'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';

/** A branch and its last commit. */
export interface Branch {
  readonly name: string;
  readonly head: string;
}

/** The calls to GitHub that branches are made of. Those that write are made once. All throw ForgeError. */
export class GitHubBranches {
  constructor(private readonly api: GitHubApi) {}

  /** @returns false when the branch exists */
  async create(branch: string, commit: string): Promise<boolean> {
    const created = await unless(
      refusedAs(/already exists/i),
      this.api.callOnce(`create the branch ${branch}`, refSchema, repo =>
        this.api.octokit.rest.git.createRef({
          ...repo,
          ref: `refs/heads/${branch}`,
          sha: commit,
        }),
      ),
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
  async advance(branch: string, commit: string): Promise<boolean> {
    const moved = await unless(
      refusedAs(/fast.forward/i),
      this.api.callOnce(`move the branch ${branch} forward`, refSchema, repo =>
        this.api.octokit.rest.git.updateRef({
          ...repo,
          ref: `heads/${branch}`,
          sha: commit,
          force: false,
        }),
      ),
    );
    return moved !== undefined;
  }

  /** Deletes a branch if it stands at that commit, in one step: nobody's push is lost. */
  async remove(branch: string, head: string): Promise<void> {
    const { node_id: repositoryId } = await this.api.call(
      'read the repository',
      z.object({ node_id: z.string() }),
      repo => this.api.octokit.rest.repos.get(repo),
    );
    const name = `refs/heads/${branch}`;
    const refUpdates = [{ name, beforeOid: head, afterOid: NO_COMMIT }];
    await this.api.callOnce(
      `delete the branch ${branch}`,
      z.unknown(),
      async () => ({
        data: await this.api.octokit.graphql(UPDATE_REFS, {
          input: { repositoryId, refUpdates },
        }),
      }),
    );
  }

  /** @param prefix - how their names begin, e.g. `slipway/` */
  async list(prefix: string): Promise<Branch[]> {
    const refs: z.infer<typeof namedRefSchema>[] = [];
    for (let page = 1; ; page += 1) {
      const more = await this.api.call(
        `list the branches ${prefix}*`,
        z.array(namedRefSchema),
        repo =>
          this.api.octokit.rest.git.listMatchingRefs({
            ...repo,
            ref: `heads/${prefix}`,
            per_page: PAGE,
            page,
          }),
      );
      refs.push(...more);
      if (more.length < PAGE) break;
    }
    return refs.map(({ ref, object }) => ({
      name: ref.replace('refs/heads/', ''),
      head: object.sha,
    }));
  }

  /**
   * Reads the commits that lead from a base to a head, oldest first.
   *
   * @returns `undefined` when they are more than a hundred
   */
  async listCommits(
    base: string,
    head: string,
  ): Promise<CommitText[] | undefined> {
    const { commits, total_commits } = await this.api.call(
      `compare ${base} with ${head.slice(0, 7)}`,
      comparisonSchema,
      repo =>
        this.api.octokit.rest.repos.compareCommitsWithBasehead({
          ...repo,
          basehead: `${base}...${head}`,
          per_page: PAGE,
        }),
    );
    return total_commits > PAGE
      ? undefined
      : commits.map(({ commit }) => commit);
  }
}
