/**
 * Files of a repository in a folder: read, written, and a template's skeleton fetched.
 *
 * @packageDocumentation
 */
export { fetchSkeleton, type SkeletonReader } from './fetchSkeleton';
export { readWorkspace } from './readWorkspace';
export { writeWorkspace } from './writeWorkspace';
