/**
 * A software template, rendered: skeleton and values to the files of a service.
 *
 * @packageDocumentation
 */
export { checkDescription } from './checkDescription';
export { checkQueue } from './checkQueue';
export { checkRole } from './checkRole';
export { checkRoutePath } from './checkRoutePath';
export { checkUpstreamHost } from './checkUpstreamHost';
export { DERIVED_FIELDS } from './deriveValues';
export { InvalidServiceValues, type ValuesFault } from './InvalidServiceValues';
export { layerSkeletons } from './layerSkeletons';
export { listFormFields } from './listFormFields';
export { listReadValues } from './listReadValues';
export { listSkeletonFolders } from './listSkeletonFolders';
export { locateSkeleton, type SkeletonPlace } from './locateSkeleton';
export { parseServiceValues } from './parseServiceValues';
export { renderService } from './renderService';
export { ServiceRenderer, type RenderedFile } from './ServiceRenderer';
export {
  GUARDS,
  HTTP_METHODS,
  PROTOCOLS,
  SERVICE_FIELDS,
  STRATEGIES,
  type ServiceValues,
} from './ServiceValues';
export { templateFilters, type TemplateTextFilter } from './templateFilters';
