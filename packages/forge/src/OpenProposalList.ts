import type { OpenProposal } from './Forge';
import type { GitHubApi } from './GitHubApi';
import type { GitHubRepository } from './GitHubRepository';
import { OpenPullList, type OpenPull } from './OpenPullList';
import { BRANCH_PREFIX } from './proposalCommit';
import { readIdentity } from './resumeProposal';

/** The open pull requests that Slipway made, each with the person who asked for it. */
export class OpenProposalList {
  private readonly pulls: OpenPullList;
  /** A cache only: who asked for what, by the head that says so. */
  private requesters = new Map<string, string | undefined>();

  constructor(
    private readonly api: GitHubApi,
    private readonly repository: GitHubRepository,
    base: string,
  ) {
    this.pulls = new OpenPullList(api, base);
  }

  /** @throws ForgeError */
  async read(): Promise<OpenProposal[]> {
    const pulls = (await this.pulls.read()).filter(pull => this.isOwn(pull));
    const requesters = new Map<string, string | undefined>();
    for (const { number, head } of pulls) {
      const known = this.requesters.has(head.sha)
        ? this.requesters.get(head.sha)
        : (await readIdentity(this.repository, number))?.requester;
      requesters.set(head.sha, known);
    }
    this.requesters = requesters;
    return pulls.map(({ number, html_url, created_at, head }) => ({
      number,
      url: html_url,
      branch: head.ref,
      head: head.sha,
      requester: requesters.get(head.sha),
      openedAt: created_at,
    }));
  }

  /** A branch of the same name in a fork is anybody's. */
  private isOwn({ head }: OpenPull): boolean {
    const { owner, name } = this.api;
    return (
      head.ref.startsWith(BRANCH_PREFIX) &&
      head.repo?.full_name.toLowerCase() === `${owner}/${name}`.toLowerCase()
    );
  }
}
