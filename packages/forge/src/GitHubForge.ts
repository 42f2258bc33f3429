import {
  DefaultGithubCredentialsProvider,
  ScmIntegrations,
} from '@backstage/integration';
import type { RepositoryFile } from '@slipway/change-set';
import { createOctokit } from './createOctokit';
import { findTakenPaths } from './findTakenPaths';
import type { BaseCommit, Forge, Proposal, ProposalResult } from './Forge';
import type { ForgeSettings } from './ForgeSettings';
import { GitHubRepository } from './GitHubRepository';
import { identifyProposal, writeProposalMessage } from './proposalCommit';
import { readTarball } from './readTarball';
import { resumeProposal } from './resumeProposal';
import { writeTree } from './writeTree';

/** The forge over GitHub's REST API, for github.com, GitHub Enterprise and the local sandbox alike. */
export class GitHubForge implements Forge {
  readonly url: string;
  readonly baseBranch: string;
  /** A cache only: the paths of the last tree that was listed. Another replica lists it itself. */
  private listed?: { tree: string; paths: string[] };

  private constructor(
    private readonly repository: GitHubRepository,
    private readonly settings: ForgeSettings,
    url: string,
  ) {
    this.url = url;
    this.baseBranch = settings.repository.baseBranch;
  }

  /**
   * @param integrations - where the host's API address and credentials (token or App) are configured
   * @param options.fetch - what makes the calls; the platform's own by default
   * @throws Error when no integration is configured for the host
   */
  static create(
    integrations: ScmIntegrations,
    settings: ForgeSettings,
    options: { fetch?: typeof fetch } = {},
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
      DefaultGithubCredentialsProvider.fromIntegrations(integrations),
      url,
      options.fetch,
    );
    return new GitHubForge(
      new GitHubRepository(octokit, owner, name),
      settings,
      url,
    );
  }

  urlOf(path: string): string {
    const view = path.endsWith('/') ? 'tree' : 'blob';
    return `${this.url}/${view}/${this.baseBranch}/${path}`;
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

  async findTaken(files: readonly RepositoryFile[]): Promise<string[]> {
    return this.findTakenIn(await this.readBase(), files);
  }

  async proposeChange(proposal: Proposal): Promise<ProposalResult> {
    const identity = identifyProposal(proposal);
    const base = await this.readBase();
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
