import type { Health, Sync } from '@slipway/plugin-fleet-common';

/** Something that was rolled out. */
export interface DeployRecord {
  /** Unique within the observation's {@link DeployObservation.key}. */
  readonly id: string;
  readonly revision: string | null;
  readonly image: string | null;
  /** ISO 8601. */
  readonly deployedAt: string;
  /** Who asked for it, e.g. a user's name, or `automated`. */
  readonly by: string | null;
}

/** What a deployment tool says about one thing that it deploys. */
export interface DeployObservation {
  /** Unique within its provider, and lasting, e.g. `argocd/order-api`. */
  readonly key: string;
  /** Which folders of which repositories it deploys: by these the fleet knows whose it is. */
  readonly sources: readonly {
    readonly repoUrl: string;
    readonly path: string;
  }[];
  readonly sync: Sync;
  readonly health: Health;
  readonly images: readonly string[];
  /** The commit that is deployed. */
  readonly revision: string | null;
  readonly message: string | null;
  /** Where a person looks at it. */
  readonly url: string | null;
  /** What was rolled out, oldest first, as far back as the tool remembers. */
  readonly history: readonly DeployRecord[];
}

/** Told by a provider what it sees. Whatever it is told is kept before the promise resolves. */
export interface DeployObserver {
  /**
   * Everything that there is now, in place of all that this provider said before: it is connected.
   *
   * @param garbled - keys of what is there too, but could not be understood: what was last said of it stays, with the
   * moment at which that was so, until it is said anew. Nothing is known of a key that was never said.
   */
  replace(
    observations: readonly DeployObservation[],
    garbled?: readonly string[],
  ): Promise<void>;
  /**
   * Some of it changed, or is there no more.
   *
   * @param garbled - as in {@link DeployObserver.replace}
   */
  update(
    changed: readonly DeployObservation[],
    removed: readonly string[],
    garbled?: readonly string[],
  ): Promise<void>;
  /**
   * What was said can be trusted no more, until the next `replace`: it was so a moment ago.
   *
   * @param reason - a sentence fragment for people, without secrets: `Argo CD main answers 502`
   */
  lose(reason: string): Promise<void>;
}

/** Knows what a deployment tool deploys, and hears of each change. */
export interface DeployStatusProvider {
  /** Unique, e.g. `argocd/main`. */
  readonly id: string;
  /**
   * Observes until it is told to stop. One replica at a time does. What the tool does wrong is told to the observer,
   * and tried again; only a bug rejects, or that the observer could not keep what it was told.
   */
  observe(observer: DeployObserver, signal: AbortSignal): Promise<void>;
}
