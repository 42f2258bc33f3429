import { setTimeout as wait } from 'node:timers/promises';
import type { PlatformLayout } from '@slipway/platform-layout';
import * as z from 'zod';
import {
  followBaseBranch,
  type BaseBranchFollower,
} from '../branches/followBaseBranch';
import { readCommit } from '../git/readCommit';
import { resolveBranch } from '../refs/resolveBranch';
import type { SandboxContext } from '../SandboxContext';
import { beginCheck, finishChecks } from './buildChecks';
import { landTags } from './landTags';
import { planBuilds, type PlannedBuild } from './planBuilds';

/** How the CI of the platform repository is played. */
export interface BuildsOptions {
  readonly layout: PlatformLayout;
  /** How long a build takes; 4 when absent. */
  readonly buildSeconds?: number;
}

const DOCUMENT = 'builds';

/** The commit of the base branch up to which everything is built. */
const documentSchema = z.object({ head: z.string() });

/** Builds what changes on the base branch, as far as one sees: the tags of the images are written back to it. */
export class Builds {
  private readonly follower: BaseBranchFollower;
  /** Builds end in the order in which they began. */
  private queue: Promise<void> = Promise.resolve();
  private readonly unfinished = new Set<PlannedBuild>();

  private constructor(
    private readonly context: SandboxContext,
    private readonly options: BuildsOptions,
    private seen: string | undefined,
  ) {
    this.follower = followBaseBranch(context, () => this.plan());
  }

  /** Starts with what an earlier one left unfinished. What is there at the first start is built already. */
  static async start(
    context: SandboxContext,
    options: BuildsOptions,
  ): Promise<Builds> {
    const kept = await context.state.read(DOCUMENT, documentSchema);
    const head = kept && (await readCommit(context.objects, kept.head))?.sha;
    const builds = new Builds(context, options, head);
    await builds.look();
    return builds;
  }

  /** Resolves when everything that the base branch needs is being built, or was. */
  look(): Promise<void> {
    return this.follower.look();
  }

  /** True while a build of this image, under whatever tag, has not ended. */
  isBuilding(image: string): boolean {
    return [...this.unfinished].some(build =>
      image.startsWith(`${build.image}:`),
    );
  }

  /** Resolves when nothing is being read or written any more; builds that are left are done at the next start. */
  async settle(): Promise<void> {
    await this.follower.settle();
    await this.queue;
  }

  private async plan(): Promise<void> {
    const { repository } = this.context;
    const tip = await resolveBranch(this.context, repository.defaultBranch);
    if (!tip || tip.sha === this.seen) return;
    const from = this.seen ?? tip.sha;
    const planned = await planBuilds(this.context, this.options.layout, {
      from,
      to: tip.sha,
    });
    this.seen = tip.sha;
    for (const build of planned) this.unfinished.add(build);
    if (planned.length > 0) await beginCheck(this.context, tip.sha, planned);
    this.queue = this.finishAfter(this.queue, tip.sha, planned);
  }

  private async finishAfter(
    before: Promise<void>,
    head: string,
    planned: readonly PlannedBuild[],
  ): Promise<void> {
    const { closing } = this.context;
    const seconds = planned.length > 0 ? this.options.buildSeconds ?? 4 : 0;
    const isDue = wait(seconds * 1000, true, { signal: closing }).catch(
      () => false,
    );
    await before;
    // Whoever closes the sandbox waits for no build.
    if (!(await isDue)) return;
    await this.finish(head, planned).catch(error =>
      console.error('A build could not be finished:', error),
    );
    for (const build of planned) this.unfinished.delete(build);
  }

  private async finish(
    head: string,
    planned: readonly PlannedBuild[],
  ): Promise<void> {
    if (planned.length > 0) {
      await landTags(this.context, this.options.layout, planned);
      await finishChecks(this.context, head);
    }
    await this.context.state.write(DOCUMENT, { head });
  }
}
