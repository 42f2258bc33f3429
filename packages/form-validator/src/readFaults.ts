import type { OutputUnit } from '@cfworker/json-schema';
import type { RJSFSchema, RJSFValidationError } from '@rjsf/utils';
import { describeFault } from './describeFault';

/**
 * Turns what the library found into the errors of a form. Each is said once, where it is: that a whole does not fit
 * because a part does not is left out.
 */
export function readFaults(
  schema: RJSFSchema,
  found: readonly OutputUnit[],
): RJSFValidationError[] {
  const locations = found.map(({ keywordLocation }) => keywordLocation);
  return found
    .filter(
      ({ keyword, keywordLocation }) =>
        // What `if` asks for stands in `then` and `else` beside it.
        keyword !== 'if' &&
        !locations.some(other => other.startsWith(`${keywordLocation}/`)),
    )
    .map(unit => toFormError(schema, unit));
}

function toFormError(
  root: RJSFSchema,
  { keyword, keywordLocation, instanceLocation, error }: OutputUnit,
): RJSFValidationError {
  const schema = findSchema(root, readPointer(keywordLocation).slice(0, -1));
  const path = readPointer(instanceLocation);
  const missing =
    keyword === 'required' ? /"(.*)"\.$/.exec(error)?.[1] : undefined;
  const said = readErrorMessage(schema.errorMessage, keyword, missing);
  const title = missing
    ? schema.properties?.[missing]?.title ?? missing
    : schema.title;
  const message = missing
    ? `must have required property '${title}'`
    : describeFault(keyword, schema[keyword], error);
  return {
    name: keyword,
    property: [...path, ...(missing ? [missing] : [])]
      .map(part => `.${part}`)
      .join(''),
    message: said ?? message,
    params: missing ? { missingProperty: missing } : {},
    stack: said ?? (title && !missing ? `'${title}' ${message}` : message),
    schemaPath: keywordLocation,
  };
}

/** `errorMessage` of a schema: one text for all, or one by keyword; of `required` also one by property. */
function readErrorMessage(
  said: any,
  keyword: string,
  missing: string | undefined,
): string | undefined {
  if (typeof said !== 'object') return said;
  const text = said?.[keyword];
  return typeof text === 'object' && missing ? text[missing] : text;
}

function readPointer(location: string): string[] {
  return location
    .split('/')
    .slice(1)
    .map(part =>
      decodeURIComponent(part).replace(/~1/g, '/').replace(/~0/g, '~'),
    );
}

/** Follows the way that the library went through a schema, over references. */
function findSchema(root: any, way: readonly string[]): any {
  let at = root;
  for (const part of way)
    at =
      part === '$ref' && typeof at?.$ref === 'string'
        ? findSchema(root, readPointer(at.$ref))
        : at?.[part];
  return typeof at === 'object' && at !== null ? at : {};
}
