import type { SandboxToken } from './api/Actor';
import type { SandboxApp } from './apps/SandboxApp';
import type { ArgoCdOptions } from './argocd/ArgoCd';
import type { BuildsOptions } from './builds/Builds';
import type { GivenHook } from './hooks/ensureHook';
import type { PastService } from './past/createPast';
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
  /** A GitHub App that is installed here, and asks for tokens of its own; absent: there is none. */
  readonly app?: SandboxApp;
  /** Plays Argo CD over the base branch, at `/argocd`; absent: there is none. */
  readonly argocd?: ArgoCdOptions;
  /** Plays the CI that commits the tags of new images to the base branch; absent: nobody does. */
  readonly builds?: BuildsOptions;
  /** Serves what these folders hold as npm packages, at `/npm`; absent: there is no registry. */
  readonly packages?: readonly string[];
  /** Runs the auth service at `/auth`, with all that it speaks with; absent: there is none. */
  readonly auth?: boolean;
  /** A webhook that the repository has from the start; absent: only those that people add. */
  readonly hook?: GivenHook;
  /** Refuses more writes than GitHub's published limits allow; absent: anybody writes as fast as they can. */
  readonly publishedLimits?: boolean;
  /** Tells at `/_sandbox/past` what might have happened to these before anybody looked; absent: nothing has. */
  readonly past?: readonly PastService[];
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
