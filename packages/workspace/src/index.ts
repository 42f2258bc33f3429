/**
 * Files of a repository in a folder: read, written, and a template's skeleton fetched.
 *
 * @packageDocumentation
 */
export { fetchSkeleton, type SkeletonReader } from './fetchSkeleton';
export { findTemplateBase } from './findTemplateBase';
export { readWorkspace } from './readWorkspace';
export { writeWorkspace } from './writeWorkspace';
