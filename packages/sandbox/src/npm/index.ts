/**
 * npm's registry for the platform's own packages, without the rest of a sandbox.
 *
 * @packageDocumentation
 */
export { createNpmRouter } from './createNpmRouter';
export { findPublishedPackages } from './findPublishedPackages';
export { WorkspacePackages } from './WorkspacePackages';
