/**
 * The validator of the wizard's forms.
 *
 * @packageDocumentation
 */
import { InterpretingValidator } from './InterpretingValidator';

/** What the library of this name exports; its options are for other dialects of JSON schema and none of ours. */
export function customizeValidator(): InterpretingValidator {
  return new InterpretingValidator();
}

export default customizeValidator();
