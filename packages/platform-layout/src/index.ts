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
export { isProduction } from './isProduction';
export { relativePath } from './relativePath';
export { resolvePath } from './resolvePath';
export { matchPlace, type Place } from './matchPlace';
export { matchArtefact, type ArtefactMatch } from './matchArtefact';
export { parsePlatformLayout } from './parsePlatformLayout';
export { isClusterHost, nameHost } from './nameHost';
export { nameProject } from './nameProject';
export {
  checkJoinedName,
  checkServiceName,
  isReservedName,
  joinName,
  LONGEST_NAME,
  NAME_PATTERN,
} from './serviceName';
