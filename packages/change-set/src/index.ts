/**
 * A change to a repository, as data.
 *
 * @packageDocumentation
 */
export { byPath } from './byPath';
export { checkRepositoryPath } from './checkRepositoryPath';
export { digestFiles } from './digestFiles';
export type { RepositoryFile } from './RepositoryFile';
export { toRepositoryFile } from './toRepositoryFile';
