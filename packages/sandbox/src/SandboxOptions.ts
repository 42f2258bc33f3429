import type { SandboxToken } from './api/Actor';
import type { SandboxRepository } from './SandboxContext';
import type { Seed } from './seed/Seed';

/** What a sandbox is started with. */
export interface SandboxOptions {
  /** Everything it keeps lives here; created when absent. One running sandbox per folder. */
  readonly dataDir: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The addresses to listen on; loopback when absent. */
  readonly hosts?: readonly string[];
  readonly repository: SandboxRepository;
  /** Used once, when the folder holds no repository yet; a function is not called otherwise. */
  readonly seed: Seed | (() => Promise<Seed>);
  /** Who may write; `sandbox-bot` and `sandbox-dev` when absent. */
  readonly tokens?: readonly SandboxToken[];
  /** The clock, for tests; the system's when absent. */
  readonly now?: () => Date;
}

/** A running sandbox. */
export interface Sandbox {
  /** e.g. `http://localhost:7080` */
  readonly url: string;
  /** Stops serving, ends every git process, and resolves when all is written. */
  close(): Promise<void>;
}
