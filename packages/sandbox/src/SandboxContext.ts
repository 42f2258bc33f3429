import type { ObjectReader } from './git/ObjectReader';
import type { SandboxEvents } from './SandboxEvents';
import type { StateStore } from './state/StateStore';

/** The one repository that a sandbox serves. */
export interface SandboxRepository {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
}

/** What every router of the sandbox is handed. */
export interface SandboxContext {
  /** Folder of the bare repository. */
  readonly gitDir: string;
  readonly repository: SandboxRepository;
  /** Where people go, without a trailing slash, e.g. `http://localhost:7080`. */
  readonly baseUrl: string;
  /** Where programs go, without a trailing slash, e.g. `http://localhost:7080/api/v3`. */
  readonly apiUrl: string;
  /** Durable documents that are not git's, e.g. pull requests. */
  readonly state: StateStore;
  /** Reads git objects; cheap, because one git process answers all. */
  readonly objects: ObjectReader;
  /** Who listens to what happens; webhooks are one listener. */
  readonly events: SandboxEvents;
  /** True where nobody may write more than GitHub's published limits allow. */
  readonly publishedLimits: boolean;
  /** Aborted when the sandbox closes: background work stops at it. */
  readonly closing: AbortSignal;
  /** The clock; whole seconds are what GitHub shows. */
  now(): Date;
}
