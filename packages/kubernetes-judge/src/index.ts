/**
 * Judges for tests: Kustomize itself, and the types that nobody here wrote.
 *
 * @packageDocumentation
 */
export { judgeByTypes } from './judgeByTypes';
export {
  buildKustomization,
  hasKustomize,
  KustomizeFolder,
  type KustomizeResult,
} from './KustomizeFolder';
