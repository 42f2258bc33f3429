/**
 * The one write port: reads a tree at a commit, opens a pull request.
 *
 * @packageDocumentation
 */
export type {
  BaseCommit,
  ChangedFiles,
  Forge,
  OpenProposal,
  OrphanBranch,
  SecondPull,
  Proposal,
  ProposalResult,
  PullRequest,
  PullRequestHistory,
  RepositoryChanges,
} from './Forge';
export { explainForgeError } from './explainForgeError';
export { ForgeError, type ForgeErrorKind } from './ForgeError';
export type { Patience } from './Patience';
export { forgeServiceRef } from './forgeService';
export { parseForgeSettings, type ForgeSettings } from './ForgeSettings';
export { GitHubForge } from './GitHubForge';
