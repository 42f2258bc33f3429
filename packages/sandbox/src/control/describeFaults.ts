import type { z } from 'zod';

/** Says in a sentence what is wrong with a list of faults. */
export function describeFaults({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message }) => `${toField(path)}: ${message}`)
    .join('; ');
}

function toField(path: readonly PropertyKey[]): string {
  return path.length > 0 ? `faults.${path.map(String).join('.')}` : 'faults';
}
