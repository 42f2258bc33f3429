/**
 * Golden paths, for the platform team: what came of each template, whether it holds, and what it makes of any values.
 *
 * @packageDocumentation
 */
export { curationPlugin as default } from './plugin';
