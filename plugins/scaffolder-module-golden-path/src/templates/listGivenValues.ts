import type { ParsedTemplateSchema } from '@backstage/plugin-scaffolder-react/alpha';
import type { JsonObject, JsonValue } from '@backstage/types';

/**
 * The values of a form in the order in which its steps ask for them, without those left empty. The form
 * itself holds them in the order in which they were touched.
 */
export function listGivenValues(
  formState: JsonObject,
  steps: ParsedTemplateSchema[],
): JsonObject {
  const asked = steps.flatMap(({ mergedSchema }) =>
    Object.keys((mergedSchema.properties ?? {}) as JsonObject),
  );
  const rank = (key: string) =>
    asked.includes(key) ? asked.indexOf(key) : asked.length;
  return Object.fromEntries(
    Object.entries(formState)
      .filter(([, value]) => !isEmpty(value))
      .sort(([a], [b]) => rank(a) - rank(b)),
  );
}

function isEmpty(value: JsonValue | undefined): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}
