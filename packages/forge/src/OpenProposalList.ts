import type { OpenProposal } from './Forge';
import type { GitHubApi } from './GitHubApi';
import type { GitHubPulls } from './GitHubPulls';
import { OpenPullList, type OpenPull } from './OpenPullList';
import {
  BRANCH_PREFIX,
  readProposalMessage,
  type ProposalIdentity,
} from './proposalCommit';

/** The open pull requests that Slipway made, each with the person who asked for it. */
export class OpenProposalList {
  private readonly pulls: OpenPullList;
  /** A cache only: who asked for what, by the head that says so. */
  private identities = new Map<string, ProposalIdentity | undefined>();

  constructor(
    private readonly api: GitHubApi,
    private readonly proposalPulls: GitHubPulls,
    base: string,
  ) {
    this.pulls = new OpenPullList(api, base);
  }

  /** @throws ForgeError */
  async read(): Promise<OpenProposal[]> {
    const pulls = (await this.pulls.read()).filter(pull => this.isOwn(pull));
    const identities = new Map<string, ProposalIdentity | undefined>();
    for (const { number, head } of pulls) {
      const known = this.identities.has(head.sha)
        ? this.identities.get(head.sha)
        : await this.readIdentity(number);
      identities.set(head.sha, known);
    }
    this.identities = identities;
    return pulls.map(({ number, html_url, created_at, head }) => ({
      number,
      url: html_url,
      branch: head.ref,
      head: head.sha,
      requester: identities.get(head.sha)?.requester,
      askedAt: identities.get(head.sha)?.askedAt,
      openedAt: created_at,
    }));
  }

  /** Of the last of its commits that Slipway made. */
  private async readIdentity(
    pull: number,
  ): Promise<ProposalIdentity | undefined> {
    const commits = await this.proposalPulls.listCommits(pull);
    return commits
      .map(({ message }) => readProposalMessage(message))
      .findLast(identity => identity !== undefined);
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
