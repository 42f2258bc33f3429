import type { ScaffolderTaskOutput } from '@backstage/plugin-scaffolder-common';
import * as z from 'zod';

const output = z.object({
  service: z.string().min(1),
  application: z.string().min(1),
});

/** The application that a creation says it proposed; undefined when it does not say. */
export function readCreated(
  taskOutput: ScaffolderTaskOutput | undefined,
): { service: string; application: string } | undefined {
  return output.safeParse(taskOutput).data;
}
