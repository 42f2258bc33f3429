import type { RJSFValidationError } from '@rjsf/utils';

/**
 * Says what is wrong with a form as a person would: a JSON schema speaks of properties and items.
 *
 * @param titles - what the wizard calls its values, by their names, e.g. `route.path`
 */
export function sayPlainly(
  errors: RJSFValidationError[],
  titles: Record<string, string>,
): RJSFValidationError[] {
  return errors.map(error => {
    const message = rephrase(error, titleOf(error, titles));
    return message ? { ...error, message, stack: message } : error;
  });
}

function rephrase(
  { name, params }: RJSFValidationError,
  title: string,
): string | undefined {
  switch (name) {
    case 'required':
      return `${title} is still empty.`;
    case 'minLength':
      return params.limit === 1
        ? `${title} is still empty.`
        : `Use at least ${params.limit} characters.`;
    case 'maxLength':
      return `Use at most ${params.limit} characters.`;
    case 'minItems':
      return params.limit === 1
        ? 'Choose at least one.'
        : `Choose at least ${params.limit}.`;
    case 'maxItems':
      return params.limit === 0
        ? 'Leave this empty.'
        : `Choose at most ${params.limit}.`;
    default:
      return undefined;
  }
}

/** `property` is `.route.path`, with a leading dot or without. */
function titleOf(
  { property = '', params }: RJSFValidationError,
  titles: Record<string, string>,
): string {
  const path = property.replace(/^\./, '').replaceAll("'", '');
  return titles[path] ?? params?.missingProperty ?? 'This';
}
