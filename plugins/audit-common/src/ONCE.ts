/**
 * A field of an event's metadata. Two events of one plugin and one id that have the same text there are one: several
 * replicas that learn of the same thing may all tell of it, and a replica that does not know whether it did may again.
 */
export const ONCE = 'once';
