/**
 * Where a platform repository keeps its artefacts, as configuration says it.
 *
 * @packageDocumentation
 */
export {
  ARTEFACT_KINDS,
  platformLayoutSchema,
  type ArtefactKind,
  type PlatformLayout,
} from './PlatformLayout';
export {
  isPerEnvironment,
  placeArtefact,
  type ArtefactOwner,
} from './placeArtefact';
export { relativePath } from './relativePath';
export { matchPlace, type Place } from './matchPlace';
export { matchArtefact, type ArtefactMatch } from './matchArtefact';
export { parsePlatformLayout } from './parsePlatformLayout';
