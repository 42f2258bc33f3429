/**
 * Scaffolder actions that render a golden path, prove it, and propose it as one pull request.
 *
 * @packageDocumentation
 */
export { createProposeAction } from './createProposeAction';
export { createProveAction } from './createProveAction';
export { scaffolderModuleGoldenPath as default } from './module';
