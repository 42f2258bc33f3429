import type { RJSFValidationError } from '@rjsf/utils';
import type { Words } from '../words/useWords';

/**
 * Says what is wrong with a form as a person would: a JSON schema speaks of properties and items.
 *
 * @param titles - what the wizard calls its values, by their names, e.g. `route.path`
 */
export function sayPlainly(
  errors: RJSFValidationError[],
  titles: Record<string, string>,
  { t, say }: Words,
): RJSFValidationError[] {
  return errors.map(error => {
    const message =
      rephrase(error, titleOf(error, titles, t), t) ??
      (error.message && say(error.message));
    return message ? { ...error, message, stack: message } : error;
  });
}

function rephrase(
  { name, params }: RJSFValidationError,
  title: string,
  t: Words['t'],
): string | undefined {
  const limit = String(params?.limit);
  switch (name) {
    case 'required':
      return t('form.empty', { title });
    case 'minLength':
      return params.limit === 1
        ? t('form.empty', { title })
        : t('form.atLeastCharacters', { limit });
    case 'maxLength':
      return t('form.atMostCharacters', { limit });
    case 'minItems':
      return params.limit === 1
        ? t('form.atLeastOne')
        : t('form.atLeast', { limit });
    case 'maxItems':
      return params.limit === 0
        ? t('form.leaveEmpty')
        : t('form.atMost', { limit });
    default:
      return undefined;
  }
}

/** `property` is `.route.path`, with a leading dot or without. */
function titleOf(
  { property = '', params }: RJSFValidationError,
  titles: Record<string, string>,
  t: Words['t'],
): string {
  const path = property.replace(/^\./, '').replaceAll("'", '');
  return titles[path] ?? params?.missingProperty ?? t('form.this');
}
