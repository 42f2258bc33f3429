/**
 * What a browser needs to prove a service by itself, in one snapshot.
 *
 * @packageDocumentation
 */
export { proofPlugin as default } from './plugin';
