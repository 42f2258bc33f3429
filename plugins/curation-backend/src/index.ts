/**
 * Templates as the platform team curates them: versions, services, cases, comparisons; as an API.
 *
 * @packageDocumentation
 */
export { curationPlugin as default } from './plugin';
