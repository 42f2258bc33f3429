import type { ScmIntegrations } from '@backstage/integration';
import type { RepositoryFile } from '@slipway/change-set';
import { createOctokit } from './createOctokit';
import { createTokenSource } from './createTokenSource';
import { findTakenPaths } from './findTakenPaths';
import type {
  BaseCommit,
  ChangedFiles,
  Forge,
  OpenProposal,
  Proposal,
  ProposalResult,
  PullRequest,
  PullRequestHistory,
  RepositoryChanges,
} from './Forge';
import type { ForgeSettings } from './ForgeSettings';
import { GitHubApi } from './GitHubApi';
import { GitHubChanges } from './GitHubChanges';
import { GitHubRepository } from './GitHubRepository';
import { OpenProposalList } from './OpenProposalList';
import { identifyProposal, writeProposalMessage } from './proposalCommit';
import { readChanges, readChangedFiles } from './readChanges';
import { readTarball } from './readTarball';
import { findOwnPull, resumeProposal } from './resumeProposal';
import { writeTree } from './writeTree';

/** The forge over GitHub's REST API, for github.com, GitHub Enterprise and the local sandbox alike. */
export class GitHubForge implements Forge {
  readonly url: string;
  readonly baseBranch: string;
  /** A cache only: the paths of the last tree that was listed. Another replica lists it itself. */
  private listed?: { tree: string; paths: string[] };

  private readonly repository: GitHubRepository;
  private readonly changes: GitHubChanges;
  private readonly openProposals: OpenProposalList;

  private constructor(
    api: GitHubApi,
    private readonly settings: ForgeSettings,
    url: string,
  ) {
    this.url = url;
    this.baseBranch = settings.repository.baseBranch;
    this.repository = new GitHubRepository(api);
    this.changes = new GitHubChanges(api);
    this.openProposals = new OpenProposalList(
      api,
      this.repository,
      this.baseBranch,
    );
  }

  /**
   * @param integrations - where the host's API address and credentials (token or App) are configured
   * @param options.fetch - what makes the calls; the platform's own by default
   * @param options.now - the clock by which tokens expire, in milliseconds since 1970
   * @throws Error when no integration is configured for the host
   */
  static create(
    integrations: ScmIntegrations,
    settings: ForgeSettings,
    options: { fetch?: typeof fetch; now?: () => number } = {},
  ): GitHubForge {
    const { host, owner, name } = settings.repository;
    const integration = integrations.github.byHost(host);
    if (!integration?.config.apiBaseUrl)
      throw new Error(
        `app-config: slipway.repository.host: no entry of integrations.github has the host ${host} and an apiBaseUrl`,
      );
    const scheme = new URL(integration.config.apiBaseUrl).protocol;
    const url = `${scheme}//${host}/${owner}/${name}`;
    const octokit = createOctokit(
      integration.config,
      createTokenSource(integration.config, { owner, name }, options),
      options.fetch,
    );
    return new GitHubForge(new GitHubApi(octokit, owner, name), settings, url);
  }

  urlOf(path: string, revision = this.baseBranch): string {
    const view = path.endsWith('/') ? 'tree' : 'blob';
    return `${this.url}/${view}/${revision}/${path}`;
  }

  urlOfCommit(commit: string): string {
    return `${this.url}/commit/${commit}`;
  }

  async readBase(): Promise<BaseCommit> {
    return this.repository.readBranch(this.baseBranch);
  }

  async readFiles(
    commit: string,
    isWanted: (path: string) => boolean,
  ): Promise<RepositoryFile[]> {
    return readTarball(await this.repository.downloadTarball(commit), isWanted);
  }

  async readChanges(
    from: string,
    to: string,
    isWanted: (path: string) => boolean,
  ): Promise<RepositoryChanges | undefined> {
    return readChanges(this.changes, from, to, isWanted);
  }

  async readFile(
    commit: string,
    path: string,
  ): Promise<RepositoryFile | undefined> {
    return this.changes.readFile(path, commit);
  }

  async isOnBase(commit: string): Promise<boolean> {
    const comparison = await this.changes.compare(commit, this.baseBranch);
    return comparison?.status === 'ahead' || comparison?.status === 'identical';
  }

  async listOpenProposals(): Promise<OpenProposal[]> {
    return this.openProposals.read();
  }

  async readProposal(number: number): Promise<PullRequestHistory> {
    return this.repository.readPull(number);
  }

  async readProposalFiles(
    { number }: OpenProposal,
    isWanted: (path: string) => boolean,
  ): Promise<ChangedFiles> {
    const changed = await this.changes.listPullFiles(number);
    return readChangedFiles(
      this.changes,
      changed.filter(({ status }) => status === 'added'),
      isWanted,
    );
  }

  async findProposal(
    proposal: Pick<Proposal, 'branch' | 'files' | 'requester'>,
  ): Promise<PullRequest | undefined> {
    return findOwnPull(this.repository, proposal, this.baseBranch, async () =>
      this.findTaken(proposal.files),
    );
  }

  async findTaken(files: readonly RepositoryFile[]): Promise<string[]> {
    return this.findTakenIn(await this.readBase(), files);
  }

  async proposeChange(proposal: Proposal): Promise<ProposalResult> {
    const identity = identifyProposal(proposal);
    const base = proposal.base ?? (await this.readBase());
    const taken = await this.findTakenIn(base, proposal.files);
    if (taken.length > 0)
      return resumeProposal(this.repository, proposal, identity, {
        base: this.baseBranch,
        taken,
      });

    const tree = await writeTree(this.repository, base.tree, proposal.files);
    const message = writeProposalMessage(proposal.title, identity);
    const commit = await this.commit(tree, [base.commit], message);
    if (await this.repository.createBranch(proposal.branch, commit)) {
      const pullRequest = await this.repository.createPull(
        proposal.branch,
        this.baseBranch,
        proposal.title,
        proposal.body,
      );
      if (pullRequest) return { outcome: 'opened', pullRequest };
    }
    return resumeProposal(this.repository, proposal, identity, {
      base: this.baseBranch,
      taken: [],
      commitOnto: head => this.commit(tree, [head, base.commit], message),
    });
  }

  private commit(
    tree: string,
    parents: string[],
    message: string,
  ): Promise<string> {
    return this.repository.createCommit(
      tree,
      parents,
      message,
      this.settings.bot,
    );
  }

  private async findTakenIn(
    base: BaseCommit,
    files: readonly RepositoryFile[],
  ): Promise<string[]> {
    if (this.listed?.tree !== base.tree) {
      const paths = await this.repository.listPaths(base.tree);
      if (!paths) return this.findTakenOneByOne(base, files);
      this.listed = { tree: base.tree, paths };
    }
    return findTakenPaths(this.listed.paths, files);
  }

  /** For a repository with more than the 100,000 entries that GitHub lists at once. */
  private async findTakenOneByOne(
    base: BaseCommit,
    files: readonly RepositoryFile[],
  ): Promise<string[]> {
    const taken: string[] = [];
    for (const { path } of files)
      if (await this.repository.pathExists(path, base.commit)) taken.push(path);
    return taken;
  }
}
