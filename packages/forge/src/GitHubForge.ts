import type { ScmIntegrations } from '@backstage/integration';
import type { RepositoryFile } from '@slipway/change-set';
import { blobId } from './blobId';
import { createOctokit } from './createOctokit';
import { createTokenSource } from './createTokenSource';
import { findTakenPaths } from './findTakenPaths';
import type {
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
import type { ForgeSettings } from './ForgeSettings';
import { GitHubApi } from './GitHubApi';
import { GitHubBranches } from './GitHubBranches';
import { GitHubChanges } from './GitHubChanges';
import { GitHubPulls } from './GitHubPulls';
import { GitHubRepository } from './GitHubRepository';
import { OpenProposalList } from './OpenProposalList';
import { correctTexts, findFormer, findOfCreation } from './ownPull';
import { PATIENCE, type Patience } from './Patience';
import type { ProposalCalls } from './ProposalCalls';
import {
  identifyProposal,
  writeProposalMessage,
  type ProposalIdentity,
} from './proposalCommit';
import { proposeOnce } from './proposeOnce';
import { readChanges, readChangedFiles } from './readChanges';
import { readTarball } from './readTarball';
import { removeOrphans } from './removeOrphans';
import { resumeProposal, type Draft } from './resumeProposal';
import { withdrawSeconds } from './withdrawSeconds';
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
  private readonly calls: ProposalCalls;
  /** A cache only: heads of branches that are no orphans. */
  private readonly noOrphans = new Set<string>();
  /** A cache only: heads of open pull requests that are the first of their creation. */
  private readonly noSeconds = new Set<string>();
  /** A cache only: where a sweep of many branches ended. */
  private lastSwept?: string;

  private constructor(
    api: GitHubApi,
    private readonly settings: ForgeSettings,
    url: string,
  ) {
    this.url = url;
    this.baseBranch = settings.repository.baseBranch;
    this.repository = new GitHubRepository(api);
    this.changes = new GitHubChanges(api);
    const pulls = new GitHubPulls(api, this.baseBranch);
    this.openProposals = new OpenProposalList(api, pulls, this.baseBranch);
    this.calls = {
      repository: this.repository,
      branches: new GitHubBranches(api),
      pulls,
      baseBranch: this.baseBranch,
      patience: api.patience,
    };
  }

  /**
   * @param integrations - where the host's API address and credentials (token or App) are configured
   * @param options.fetch - what makes the calls; the platform's own by default
   * @param options.patience - how long a failing GitHub is borne
   * @param options.now - the clock by which tokens expire, in milliseconds since 1970
   * @throws Error when no integration is configured for the host
   */
  static create(
    integrations: ScmIntegrations,
    settings: ForgeSettings,
    options: {
      fetch?: typeof fetch;
      patience?: Patience;
      now?: () => number;
    } = {},
  ): GitHubForge {
    const { host, owner, name } = settings.repository;
    const integration = integrations.github.byHost(host);
    if (!integration?.config.apiBaseUrl)
      throw new Error(
        `app-config: slipway.repository.host: no entry of integrations.github has the host ${host} and an apiBaseUrl`,
      );
    const scheme = new URL(integration.config.apiBaseUrl).protocol;
    const url = `${scheme}//${host}/${owner}/${name}`;
    const { patience = PATIENCE } = options;
    const octokit = createOctokit(
      integration.config,
      createTokenSource(integration.config, { owner, name }, patience, options),
      patience.callTimeoutMs,
      options.fetch,
    );
    const api = new GitHubApi(octokit, owner, name, patience);
    return new GitHubForge(api, settings, url);
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

  async readHolder(
    base: BaseCommit,
  ): Promise<((file: RepositoryFile) => boolean) | undefined> {
    const ids = await this.repository.listIds(base.tree);
    return (
      ids &&
      (({ path, content, encoding }) =>
        ids.get(path) ===
        blobId(
          Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'),
          base.tree,
        ))
    );
  }

  async isOnBase(commit: string): Promise<boolean> {
    const comparison = await this.changes.compare(commit, this.baseBranch);
    return comparison?.status === 'ahead' || comparison?.status === 'identical';
  }

  async listOpenProposals(): Promise<OpenProposal[]> {
    return this.openProposals.read();
  }

  async readProposal(number: number): Promise<PullRequestHistory> {
    return this.calls.pulls.read(number);
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
    proposal: Pick<Proposal, 'branch' | 'files' | 'requester' | 'creation'>,
  ): Promise<PullRequest | undefined> {
    const pulls = await this.calls.pulls.list(proposal.branch);
    return findFormer(this.calls, pulls, identifyProposal(proposal), async () =>
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
    if (taken.length > 0) {
      const result = await resumeProposal(
        this.calls,
        proposal,
        identity,
        taken,
      );
      return result ?? { outcome: 'path-taken', paths: taken };
    }
    // Its pull request may be closed and its branch gone: then nothing that is written would tell.
    const [former, draft] = await Promise.all([
      this.findFinished(proposal, identity),
      this.draft(
        proposal,
        base,
        writeProposalMessage(proposal.title, identity),
      ),
    ]);
    return former
      ? { outcome: 'found', pullRequest: former }
      : proposeOnce(this.calls, proposal, identity, draft);
  }

  async removeOrphans(
    hasEnded: (creation: string) => Promise<boolean>,
  ): Promise<OrphanBranch[]> {
    const known = this.noOrphans;
    for (const { head } of await this.listOpenProposals()) known.add(head);
    const { removed, last } = await removeOrphans(this.calls, {
      hasEnded,
      botEmail: this.settings.bot?.email,
      known,
      after: this.lastSwept,
    });
    this.lastSwept = last;
    return removed;
  }

  async withdrawSeconds(
    hasEnded: (creation: string) => Promise<boolean>,
  ): Promise<SecondPull[]> {
    return withdrawSeconds(this.calls, await this.listOpenProposals(), {
      hasEnded,
      known: this.noSeconds,
    });
  }

  private async findFinished(
    proposal: Proposal,
    identity: ProposalIdentity,
  ): Promise<PullRequest | undefined> {
    if (!identity.creation) return undefined;
    const pulls = await this.calls.pulls.list(proposal.branch);
    const own = await findOfCreation(this.calls, pulls, identity);
    if (own) await correctTexts(this.calls, own, proposal);
    return own?.pull;
  }

  /** Writes the commit of a proposal; no branch points to it yet. */
  private async draft(
    { files }: Proposal,
    base: BaseCommit,
    message: string,
  ): Promise<Draft> {
    const tree = await writeTree(this.repository, base.tree, files);
    const commit = (parents: string[]) =>
      this.repository.createCommit(tree, parents, message, this.settings.bot);
    return {
      commit: await commit([base.commit]),
      commitOnto: async head => (await commit([head, base.commit])).sha,
    };
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
