/**
 * Thrown where a text leaves the part of YAML that is read here; the library reads it then. It is made once: making an
 * error takes longer than reading most files.
 */
export const NOT_PLAIN = new Error('this YAML needs the whole language');
