/**
 * The wizard's form fields and the result card of a creation.
 *
 * @packageDocumentation
 */
export { goldenPathModule as default } from './goldenPathModule';
