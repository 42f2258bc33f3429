import type { FieldExtensionOptions } from '@backstage/plugin-scaffolder-react';
import type { Words } from '../words/useWords';

/** Lets fields say in the reader's language what they have against a value: checks speak English, wherever they run. */
export function speakErrors(
  fields: readonly FieldExtensionOptions[],
  say: Words['say'],
): FieldExtensionOptions[] {
  return fields.map(field => ({
    ...field,
    validation: (value, validation, context) =>
      field.validation?.(
        value,
        {
          ...validation,
          addError: message => validation.addError(say(message)),
        },
        context,
      ),
  }));
}
