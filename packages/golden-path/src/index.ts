/**
 * A software template, rendered: skeleton and values to the files of a service.
 *
 * @packageDocumentation
 */
export { checkDescription } from './checkDescription';
export { checkRole } from './checkRole';
export { checkRoutePath } from './checkRoutePath';
export { InvalidServiceValues, type ValuesFault } from './InvalidServiceValues';
export { layerSkeletons } from './layerSkeletons';
export { listSkeletonFolders } from './listSkeletonFolders';
export { locateSkeleton, type SkeletonPlace } from './locateSkeleton';
export { parseServiceValues } from './parseServiceValues';
export { renderService } from './renderService';
export { ServiceRenderer, type RenderedFile } from './ServiceRenderer';
export { GUARDS, type ServiceValues } from './ServiceValues';
export { templateFilters, type TemplateTextFilter } from './templateFilters';
