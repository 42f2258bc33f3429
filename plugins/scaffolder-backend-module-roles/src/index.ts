/**
 * Closes what the scaffolder leaves open to whoever is signed in.
 *
 * @packageDocumentation
 */
export { scaffolderModuleRoles as default } from './module';
