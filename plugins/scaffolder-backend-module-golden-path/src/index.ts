/**
 * Scaffolder actions that render a golden path and propose it as one pull request.
 *
 * @packageDocumentation
 */
export { createProposeAction } from './createProposeAction';
export { scaffolderModuleGoldenPath as default } from './module';
