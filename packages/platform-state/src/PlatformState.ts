import type { BaseCommit, OpenProposal } from '@slipway/forge';
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
  /** What Slipway proposed and nobody has merged or closed yet; the model reserves what they add. */
  readonly proposals: readonly OpenProposal[];
  /**
   * The texts of the files that declare catalog entities, by path: the model keeps what rules ask about, and the
   * catalog wants all of it. It follows the repository as the model does.
   */
  readonly catalogTexts: { get(path: string): string | undefined };
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
