import type { GitHubBranches } from './GitHubBranches';
import type { GitHubPulls } from './GitHubPulls';
import type { GitHubRepository } from './GitHubRepository';
import type { Patience } from './Patience';

/** All that a proposal asks of GitHub. */
export interface ProposalCalls {
  readonly repository: GitHubRepository;
  readonly branches: GitHubBranches;
  readonly pulls: GitHubPulls;
  readonly baseBranch: string;
  readonly patience: Patience;
}
