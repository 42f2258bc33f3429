import type { RepositoryFile } from '@slipway/change-set';
import type { PlatformSnapshot, RuleSettings } from '@slipway/platform-model';

/** A snapshot on its way: the platform, which is large and the same for everybody, comes by itself. */
export interface SnapshotPart extends Omit<ProofSnapshot, 'platform'> {
  /** Which platform to ask for. */
  readonly platformRevision: string;
}

/** Everything that a browser needs to prove a service by itself, as JSON. */
export interface ProofSnapshot {
  /** The commit of the base branch that the platform was read from. */
  readonly commit: string;
  readonly template: {
    /** Entity reference, e.g. `template:default/nestjs-service`. */
    readonly ref: string;
    readonly title?: string;
    readonly version?: string;
    /** The values of a service that its form asks for, e.g. `route`. */
    readonly fields: readonly string[];
  };
  readonly skeleton: readonly RepositoryFile[];
  readonly platform: PlatformSnapshot;
  readonly rules: RuleSettings;
  /** Who asks, and the groups that person belongs to, as entity references. */
  readonly requester: {
    readonly ref: string;
    readonly groups: readonly string[];
    /** May create for groups of others, too. */
    readonly forAnyGroup?: boolean;
  };
}
