import { setTimeout as delay } from 'node:timers/promises';
import * as z from 'zod';
import type { PullRequest, PullRequestHistory } from './Forge';
import { isNotModified, refusedAs, unless, type GitHubApi } from './GitHubApi';
import { commitSchema, pullSchema, type CommitText } from './gitHubSchemas';
import { isPassingFor404 } from './isPassing';

const pullHistorySchema = pullSchema.extend({
  created_at: z.string(),
  closed_at: z.string().nullish(),
  /** Of an open pull request it is a trial of GitHub's own. */
  merge_commit_sha: z.string().nullish(),
  merged_by: z.object({ login: z.string() }).nullish(),
});

const reviewSchema = z.object({
  state: z.string(),
  /** A review that is not sent yet has none. */
  submitted_at: z.string().optional(),
});

/** So often a new pull request is asked for its commits until it is believed to have none. */
const MOST_LOOKS = 3;

/** A pull request of a branch, with what it says. */
export interface ListedPull {
  readonly pull: PullRequest;
  readonly body: string;
}

/** The calls to GitHub that pull requests are made of. All throw ForgeError. */
export class GitHubPulls {
  /** A cache only: what GitHub names an empty list, of whatever branch. */
  private emptyEtag?: string;

  constructor(private readonly api: GitHubApi, private readonly base: string) {}

  /**
   * Opens a pull request to the base branch. Made once.
   *
   * @returns `exists` when the branch has an open one, `empty` when it has nothing that the base has not
   */
  async create(
    branch: string,
    title: string,
    body: string,
  ): Promise<PullRequest | 'exists' | 'empty'> {
    let isEmpty = false;
    const pull = await unless(
      error => {
        isEmpty = refusedAs(/no commits between/i)(error);
        return isEmpty || refusedAs(/already exists/i)(error);
      },
      this.api.callOnce('open the pull request', pullSchema, repo =>
        this.api.octokit.rest.pulls.create({
          ...repo,
          head: branch,
          base: this.base,
          title,
          body,
        }),
      ),
    );
    if (pull) return toPullRequest(pull);
    return isEmpty ? 'empty' : 'exists';
  }

  /**
   * Reads the pull requests of a branch, newest first, whatever branch they go to. GitHub does not count the call when
   * there is none: what it names an empty list is the same for every branch.
   */
  async list(branch: string): Promise<ListedPull[]> {
    let etag: string | undefined;
    const pulls = await this.api.callUnless(
      isNotModified,
      `list the pull requests of ${branch}`,
      z.array(pullSchema),
      async repo => {
        const answer = await this.api.octokit.rest.pulls.list({
          ...repo,
          head: `${this.api.owner}:${branch}`,
          state: 'all',
          per_page: 100,
          ...(this.emptyEtag && {
            headers: { 'if-none-match': this.emptyEtag },
          }),
        });
        etag = answer.headers.etag;
        return answer;
      },
    );
    if (pulls?.length === 0) this.emptyEtag = etag;
    return (pulls ?? [])
      .map(pull => ({ pull: toPullRequest(pull), body: pull.body ?? '' }))
      .sort((a, b) => b.pull.number - a.pull.number);
  }

  async read(number: number): Promise<PullRequestHistory> {
    const pull = await this.api.call(
      `read the pull request ${number}`,
      pullHistorySchema,
      repo => this.api.octokit.rest.pulls.get({ ...repo, pull_number: number }),
    );
    const { closed_at: closedAt, merged_at: mergedAt } = pull;
    const approvedAt = mergedAt && (await this.readApproval(number));
    return {
      ...toPullRequest(pull),
      openedAt: pull.created_at,
      ...(approvedAt && { approvedAt }),
      ...(closedAt && { closedAt }),
      ...(mergedAt && { mergedAt }),
      ...(mergedAt &&
        pull.merge_commit_sha && { mergeCommit: pull.merge_commit_sha }),
      ...(mergedAt && pull.merged_by && { mergedBy: pull.merged_by.login }),
    };
  }

  /** @returns when somebody approved it first, ISO 8601 */
  private async readApproval(number: number): Promise<string | undefined> {
    const reviews = await this.api.call(
      `list the reviews of pull request ${number}`,
      z.array(reviewSchema),
      repo =>
        this.api.octokit.rest.pulls.listReviews({
          ...repo,
          pull_number: number,
          per_page: 100,
        }),
    );
    return reviews
      .filter(({ state }) => state === 'APPROVED')
      .map(review => review.submitted_at)
      .find(Boolean);
  }

  /** @returns a pull request's commits, oldest first; it may have none that GitHub sees yet */
  async listCommits(number: number): Promise<CommitText[]> {
    for (let looks = 1; ; looks += 1) {
      const commits = await this.listCommitsOnce(number);
      if (commits.length > 0 || looks === MOST_LOOKS) return commits;
      await delay(this.api.patience.firstPauseMs);
    }
  }

  private async listCommitsOnce(number: number): Promise<CommitText[]> {
    const commits = await this.api.call(
      `list the commits of pull request ${number}`,
      z.array(z.object({ commit: commitSchema })),
      repo =>
        this.api.octokit.rest.pulls.listCommits({
          ...repo,
          pull_number: number,
          per_page: 100,
        }),
      isPassingFor404,
    );
    return commits.map(({ commit }) => commit);
  }

  /** Sets what is given; the same twice is the same once. */
  async edit(
    number: number,
    change: { title?: string; body?: string; state?: 'open' | 'closed' },
  ): Promise<void> {
    await this.api.call(`edit the pull request ${number}`, z.unknown(), repo =>
      this.api.octokit.rest.pulls.update({
        ...repo,
        pull_number: number,
        ...change,
      }),
    );
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
