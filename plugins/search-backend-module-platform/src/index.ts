/**
 * Puts services, routes, guards, images and templates into the portal's search.
 *
 * @packageDocumentation
 */
export { searchModulePlatform as default } from './module';
