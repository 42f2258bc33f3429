import type { PlatformLayout } from '@slipway/platform-layout';
import type { Claim, RouteClaim } from './Claim';
import type { FileReading } from './FileReading';

/** What rules may ask about a repository, as JSON: everything but the applications' own files. */
export interface PlatformSnapshot {
  readonly layout: PlatformLayout;
  readonly claims: readonly Claim[];
  readonly routes: readonly RouteClaim[];
  readonly shared: readonly FileReading[];
}
