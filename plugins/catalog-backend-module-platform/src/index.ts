/**
 * Entity provider of the platform repository.
 *
 * @packageDocumentation
 */
export { catalogModulePlatform as default } from './module';
