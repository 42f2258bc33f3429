/**
 * The home page: what one came for, first.
 *
 * @packageDocumentation
 */
export { homePlugin as default } from './plugin';
