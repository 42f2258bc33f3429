/**
 * Finds services, routes, guards, images and templates, and says who serves a path.
 *
 * @packageDocumentation
 */
export { searchPlugin as default } from './plugin';
