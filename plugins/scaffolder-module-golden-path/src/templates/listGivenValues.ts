import type { ParsedTemplateSchema } from '@backstage/plugin-scaffolder-react/alpha';
import type { JsonObject, JsonValue } from '@backstage/types';

/**
 * The values of a form in the order in which its steps ask for them, without texts left empty; a list left empty is
 * an answer. The form itself holds them in the order in which they were touched.
 *
 * @param options.none - says that a list is empty
 * @param options.except - key of a value that nobody has typed
 */
export function listGivenValues(
  formState: JsonObject,
  steps: ParsedTemplateSchema[],
  { none, except }: { readonly none: string; readonly except?: string },
): JsonObject {
  const asked = steps.flatMap(({ mergedSchema }) =>
    Object.keys((mergedSchema.properties ?? {}) as JsonObject),
  );
  const rank = (key: string) =>
    asked.includes(key) ? asked.indexOf(key) : asked.length;
  return Object.fromEntries(
    Object.entries(formState)
      .filter(([key, value]) => key !== except && !isEmpty(value))
      .map(([key, value]): [string, JsonValue | undefined] => [
        key,
        Array.isArray(value) && value.length === 0 ? none : value,
      ])
      .sort(([a], [b]) => rank(a) - rank(b)),
  );
}

function isEmpty(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || value === '';
}
