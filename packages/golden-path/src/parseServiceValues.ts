import type { PlatformLayout } from '@slipway/platform-layout';
import type { z } from 'zod';
import { checkTogether } from './checkTogether';
import { InvalidServiceValues, type ValuesFault } from './InvalidServiceValues';
import { serviceValuesSchema, type ServiceValues } from './ServiceValues';

type Schema = ReturnType<typeof serviceValuesSchema>;

// Making a schema takes longer than using it, and somebody who types uses it at every key stroke.
const schemas = new WeakMap<PlatformLayout, Schema>();

/**
 * Checks values that came from outside: a form, a request, a file.
 *
 * @param input - anything
 * @param layout - says which environments and which hosts outside of them exist
 * @param fields - what the golden path asks for; left out where nobody knows which one it will be
 * @returns the values, lists in canonical order
 * @throws InvalidServiceValues with all faults
 */
export function parseServiceValues(
  input: unknown,
  layout: PlatformLayout,
  fields?: readonly string[],
): ServiceValues {
  const result = schemaOf(layout).safeParse(input);
  const faults = [
    ...(result.error?.issues.flatMap(toFaults) ?? []),
    ...checkTogether(input, layout, fields),
  ];
  if (!result.success || faults.length > 0)
    throw new InvalidServiceValues(faults);
  const values = result.data;
  return {
    ...values,
    ...(values.environments && { strategy: values.strategy ?? 'rolling' }),
  };
}

function schemaOf(layout: PlatformLayout): Schema {
  let schema = schemas.get(layout);
  if (!schema) schemas.set(layout, (schema = serviceValuesSchema(layout)));
  return schema;
}

function toFaults(issue: z.core.$ZodIssue): ValuesFault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => ({
      field: toField([...issue.path, key]),
      message: 'Remove this field: a service has none of this name.',
    }));
  if (issue.path.length === 0)
    return [
      { field: '', message: 'Give the values of a service as an object.' },
    ];
  return [{ field: toField(issue.path), message: issue.message }];
}

function toField(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      return index === 0 ? String(part) : `.${String(part)}`;
    })
    .join('');
}
