import type { PlatformLayout } from '@slipway/platform-layout';
import type { Claim, ClaimKind } from './Claim';
import type { FileKind } from './FileKind';
import type { FileReading } from './FileReading';
import type { RouteLookup } from './RouteIndex';

/**
 * What a rule may ask about the rest of the repository. It holds for a whole repository on disk and for the
 * compact snapshot in a browser alike, so both come to the same findings.
 */
export interface World {
  readonly layout: PlatformLayout;
  /** All who claim a key (in lower case), whoever is being judged among them. */
  claims(kind: ClaimKind, key: string): readonly Claim[];
  /** The routes of all gateways. */
  readonly routes: RouteLookup;
  /**
   * Files that applications share: groups and users, the Kubernetes base, the Terraform module, Argo CD projects, what a
   * gateway does for all routes.
   */
  shared<K extends FileKind>(kind: K): readonly FileReading<K>[];
  /** True when a file lies there. Known for shared files and for the files of whoever is being judged. */
  hasFile(path: string): boolean;
  /** True when files lie below it; `undefined` where only a snapshot of the repository is known. */
  hasFolder(path: string): boolean | undefined;
  /** Groups of the organisation as entity references; `undefined` when the repository does not list them. */
  readonly groups: ReadonlySet<string> | undefined;
}
