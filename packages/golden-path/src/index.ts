/**
 * A software template, rendered: skeleton and values to the files of a service.
 *
 * @packageDocumentation
 */
export { checkDescription } from './checkDescription';
export { checkRole } from './checkRole';
export { checkRoutePath } from './checkRoutePath';
export {
  deriveValues,
  type EnvironmentValues,
  type SkeletonValues,
} from './deriveValues';
export { InvalidServiceValues, type ValuesFault } from './InvalidServiceValues';
export { parseServiceValues } from './parseServiceValues';
export { renderService } from './renderService';
export { ServiceRenderer, type RenderedFile } from './ServiceRenderer';
export { renderSkeleton } from './renderSkeleton';
export {
  checkJoinedName,
  checkServiceName,
  joinName,
  NAME_PATTERN,
} from './serviceName';
export {
  GUARDS,
  HTTP_METHODS,
  serviceValuesSchema,
  type ServiceValues,
} from './ServiceValues';
export { templateFilters, type TemplateTextFilter } from './templateFilters';
