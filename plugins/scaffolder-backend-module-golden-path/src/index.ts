/**
 * Scaffolder actions that render a golden path, prove it, and propose it as one pull request.
 *
 * @packageDocumentation
 */
export { migrateAttempts } from './attempts';
export { createProposeAction } from './createProposeAction';
export { createProveAction } from './createProveAction';
export { scaffolderModuleGoldenPath as default } from './module';
export { ForgeSlots } from './pace/ForgeSlots';
export { proposeInPace } from './pace/proposeInPace';
export type { Sleep } from './pace/sleep';
