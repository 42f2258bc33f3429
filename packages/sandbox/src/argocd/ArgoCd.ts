import type { PlatformLayout } from '@slipway/platform-layout';
import { toGitHubTime } from '../api/toGitHubTime';
import {
  followBaseBranch,
  type BaseBranchFollower,
} from '../branches/followBaseBranch';
import { readCommit } from '../git/readCommit';
import { resolveBranch } from '../refs/resolveBranch';
import type { SandboxContext } from '../SandboxContext';
import { advance, demand, loseTrack, startSync } from './advance';
import { ApplicationIndex } from './ApplicationIndex';
import {
  argoCdDocumentSchema,
  type ApplicationState,
  type ArgoCdDocument,
} from './ApplicationState';
import { beginState, settledState } from './beginState';
import type { DesiredSource } from './DesiredApplication';
import { findLastChanges } from './findLastChanges';
import { LiveApplications } from './LiveApplications';
import { readAllDesired } from './readAllDesired';
import { readChange } from './readChange';
import { isAutomated } from './readManifests';
import { Saver } from './Saver';
import { Timers } from './Timers';

/** How Argo CD is played. */
export interface ArgoCdOptions {
  readonly layout: PlatformLayout;
  /** How long each step takes: noticing a change, deploying it, becoming healthy; 2 when absent. */
  readonly syncSeconds?: number;
}

/** Whoever builds images: what never ran waits for its image. */
interface ImageBuilder {
  /** Resolves when everything that the base branch needs is being built, or was. */
  look(): Promise<void>;
  isBuilding(image: string): boolean;
}

const DOCUMENT = 'argocd';

/** Brings the Applications to what the base branch wants, step by step, as Argo CD does. */
export class ArgoCd {
  /** The Applications as they are now. */
  readonly live: LiveApplications;
  private readonly index = new ApplicationIndex();
  /** Images that a build was to bring: it brings them under a tag of its own. */
  private readonly unbuilt = new Set<string>();
  private readonly timers: Timers;
  private readonly follower: BaseBranchFollower;
  private readonly saver: Saver;

  private constructor(
    private readonly context: SandboxContext,
    private readonly source: DesiredSource,
    private readonly builder: ImageBuilder | undefined,
    options: ArgoCdOptions & { readonly version: number | undefined },
    private head: string | undefined,
  ) {
    this.live = new LiveApplications(options.version);
    this.timers = new Timers((options.syncSeconds ?? 2) * 1000, key =>
      this.step(key),
    );
    this.follower = followBaseBranch(context, () => this.look());
    this.saver = new Saver(() => this.write());
    context.closing.addEventListener('abort', () => this.timers.clear());
  }

  /**
   * Starts where an earlier one was left, or, where there was none, with everything deployed that the base branch
   * wants. Resolves when all of it is known.
   */
  static async start(
    context: SandboxContext,
    options: ArgoCdOptions,
    builder: ImageBuilder | undefined,
  ): Promise<ArgoCd> {
    const { state, objects } = context;
    const source = { objects, layout: options.layout };
    const kept = await state.read(DOCUMENT, argoCdDocumentSchema);
    // A repository that was seeded anew beside an old document is another one.
    const head = kept && (await readCommit(objects, kept.head))?.sha;
    const argocd = new ArgoCd(
      context,
      source,
      builder,
      { ...options, version: kept?.resourceVersion },
      head,
    );
    if (head) await argocd.resume(head, kept?.applications ?? {});
    await argocd.follower.look();
    return argocd;
  }

  /**
   * Deploys an Application because a person wants it.
   *
   * @returns false when a sync of it is running
   */
  sync(key: string, by: string): boolean {
    const state = this.live.stateOf(key);
    if (!state || state.phase === 'syncing') return false;
    this.startSync(key, state, by);
    return true;
  }

  /** Resolves when nothing is being read or written any more. */
  async settle(): Promise<void> {
    await this.follower.settle();
    await this.saver.settle();
  }

  private async resume(
    head: string,
    states: Record<string, ApplicationState>,
  ): Promise<void> {
    await this.load(head);
    for (const application of this.index.all()) {
      const { key } = application;
      const state = states[key] ?? beginState(application, head, this.time());
      this.live.restore(application, state);
      this.schedule(key);
    }
  }

  private async load(commit: string): Promise<void> {
    const { gitDir } = this.context;
    for (const application of await readAllDesired(gitDir, this.source, commit))
      this.index.put(application);
  }

  /** Compares the base branch to what was seen of it last. */
  private async look(): Promise<void> {
    const { repository } = this.context;
    const tip = await resolveBranch(this.context, repository.defaultBranch);
    if (!tip || tip.sha === this.head) return;
    await this.builder?.look();
    if (this.head === undefined) await this.adopt(tip.sha);
    else await this.follow(this.head, tip.sha);
    this.head = tip.sha;
    this.saver.save();
  }

  /** Everything runs already. */
  private async adopt(commit: string): Promise<void> {
    await this.load(commit);
    const { gitDir } = this.context;
    const changes = await findLastChanges(gitDir, this.index, commit);
    const now = this.time();
    for (const application of this.index.all()) {
      const { revision, time } = changes.get(application.key) ?? {
        revision: commit,
        time: now,
      };
      this.live.put(application, settledState(application, revision, time));
    }
  }

  private async follow(from: string, to: string): Promise<void> {
    const { gitDir } = this.context;
    const { touched, gone } = await readChange(
      gitDir,
      this.source,
      this.index,
      { from, to },
    );
    for (const { key } of gone) {
      this.timers.stop(key);
      this.live.delete(key);
    }
    for (const key of touched) {
      const application = this.index.get(key)!;
      const state = this.live.stateOf(key);
      const time = this.time();
      if (!state) this.put(key, beginState(application, to, time));
      else if (typeof application.overlay === 'string')
        this.put(key, loseTrack(state, to, time));
      else this.put(key, demand(state, to, time));
    }
  }

  private step(key: string): void {
    const state = this.live.stateOf(key)!;
    if (state.phase === 'out-of-sync') this.startSync(key, state, null);
    else if (this.isWaiting(state)) this.schedule(key);
    else this.put(key, advance(state, this.time()));
    this.saver.save();
  }

  /** What never ran has no image to run with until its first build has ended, and written another tag. */
  private isWaiting({ phase, isUp, images }: ApplicationState): boolean {
    if (phase !== 'rolling-out' || isUp) return false;
    for (const image of images)
      if (this.builder?.isBuilding(image)) this.unbuilt.add(image);
    return images.some(image => this.unbuilt.has(image));
  }

  private startSync(key: string, state: ApplicationState, by: string | null) {
    const { overlay } = this.index.get(key)!;
    if (typeof overlay === 'string') return;
    const { images } = overlay;
    this.put(key, startSync(state, { images, by, time: this.time() }));
    this.saver.save();
  }

  private put(key: string, state: ApplicationState): void {
    this.live.put(this.index.get(key)!, state);
    this.schedule(key);
  }

  /** Lets the next step come, where one comes by itself. */
  private schedule(key: string): void {
    const phase = this.live.stateOf(key)!.phase;
    const isMoving =
      phase === 'syncing' ||
      phase === 'rolling-out' ||
      (phase === 'out-of-sync' && isAutomated(this.index.get(key)!.manifest));
    if (isMoving) this.timers.start(key);
    else this.timers.stop(key);
  }

  private async write(): Promise<void> {
    if (this.head === undefined) return;
    await this.context.state.write<ArgoCdDocument>(DOCUMENT, {
      head: this.head,
      resourceVersion: this.live.resourceVersion,
      applications: this.live.states(),
    });
  }

  private time(): string {
    return toGitHubTime(this.context.now());
  }
}
