/**
 * Stand-ins for a laptop: GitHub's REST API over a real git repository, and Argo CD and CI over its base branch.
 *
 * @packageDocumentation
 */
export { createSandbox } from './createSandbox';
export type { Actor, SandboxToken } from './api/Actor';
export type { ArgoCdOptions } from './argocd/ArgoCd';
export type { BuildsOptions } from './builds/Builds';
export type { SandboxRepository } from './SandboxContext';
export type { Sandbox, SandboxOptions } from './SandboxOptions';
export type { Seed, SeedAuthor, SeedCommit } from './seed/Seed';
export { listPastServices } from './past/listPastServices';
export { loadPlatformSeed } from './seed/loadPlatformSeed';
export { readSkeleton } from './seed/readSkeleton';
export { PortBusyError } from './server/PortBusyError';
export type { SandboxApp } from './apps/SandboxApp';
