import { stringify } from 'yaml';

/** Values as a golden case keeps them in its `values.yaml`; what is empty is left out. */
export function writeValues(values: Record<string, unknown>): string {
  return Object.keys(values).length === 0
    ? ''
    : stringify(values, { lineWidth: 0 });
}
