/**
 * Scaffolder actions that render a golden path and propose it as one pull request.
 *
 * @packageDocumentation
 */
export { scaffolderModuleGoldenPath as default } from './module';
