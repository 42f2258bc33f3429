/**
 * Files of a repository in a folder: read, written, and a template's skeleton fetched and kept for a while.
 *
 * @packageDocumentation
 */
export { fetchSkeleton, type SkeletonReader } from './fetchSkeleton';
export { findTemplateBase } from './findTemplateBase';
export { readWorkspace } from './readWorkspace';
export { TemplateCache } from './TemplateCache';
export { writeWorkspace } from './writeWorkspace';
