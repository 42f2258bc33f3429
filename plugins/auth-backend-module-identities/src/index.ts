/**
 * Who somebody is. In production by an id that is never given to anybody else, on a laptop one of its personas.
 *
 * @packageDocumentation
 */
export { authModuleIdentities as default } from './module';
export { isLocalMode } from './isLocalMode';
export { parsePersonas, type Persona } from './personas/parsePersonas';
