import type { BaseCommit } from '@slipway/forge';
import type { PlatformModel } from '@slipway/platform-model';

/** The platform repository at one moment. */
export interface Platform {
  /** Where the base branch stands. */
  readonly base: BaseCommit;
  /**
   * The base branch, and what open proposals reserve. It follows the repository: ask it before waiting for anything
   * else, and do not change it.
   */
  readonly model: PlatformModel;
  /** Another one whenever the base or a reservation is another one; the same on every replica. */
  readonly revision: string;
}

/** Knows the platform repository as it stands now. */
export interface PlatformState {
  /**
   * Looks where the base branch and the open proposals stand, and reads what has changed. Who asks together shares
   * one look; nobody is given one that began before the question.
   *
   * @throws ForgeError
   */
  current(): Promise<Platform>;
}
