import { parseDocument } from 'yaml';

/** What somebody wrote as YAML: the values, or why there are none. */
export type ReadValues =
  | { readonly kind: 'values'; readonly values: Record<string, unknown> }
  /** `line` counts from 1. */
  | { readonly kind: 'no-yaml'; readonly line: number }
  /** YAML, but no names with values. */
  | { readonly kind: 'no-mapping' };

/** Reads the values of a template as a golden case keeps them; nothing at all is no values. */
export function readValues(text: string): ReadValues {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) return { kind: 'no-yaml', line: error.linePos?.[0].line ?? 1 };
  let values: unknown;
  try {
    values = document.toJS() ?? {};
  } catch {
    // An alias of nothing, or of far too much.
    return { kind: 'no-yaml', line: 1 };
  }
  return typeof values === 'object' && !Array.isArray(values)
    ? { kind: 'values', values: values as Record<string, unknown> }
    : { kind: 'no-mapping' };
}
