/**
 * A stand-in for GitHub on a laptop: its REST API over a real git repository.
 *
 * @packageDocumentation
 */
export { createSandbox } from './createSandbox';
export type { Actor, SandboxToken } from './api/Actor';
export type { SandboxRepository } from './SandboxContext';
export type { Sandbox, SandboxOptions } from './SandboxOptions';
export type { Seed, SeedAuthor, SeedCommit } from './seed/Seed';
export { loadPlatformSeed } from './seed/loadPlatformSeed';
export { PortBusyError } from './server/PortBusyError';
