/**
 * A change to a repository, as data.
 *
 * @packageDocumentation
 */
export { checkRepositoryPath } from './checkRepositoryPath';
export type { RepositoryFile } from './RepositoryFile';
