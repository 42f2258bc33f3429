import * as z from 'zod';
import { SERVICE_FIELDS } from './ServiceValues';

const pageSchema = z.object({
  properties: z.record(z.string(), z.unknown()).optional(),
});

const documentSchema = z.object({
  spec: z.object({
    parameters: z
      .union([z.array(pageSchema), pageSchema.transform(page => [page])])
      .optional(),
  }),
});

/**
 * Reads which values of a service the form of a template asks for.
 *
 * @param document - `template.yaml`, read
 * @returns e.g. `service` and `route`, in the order of the schema; whatever else a form asks for is left out
 */
export function listFormFields(document: unknown): string[] {
  const pages = documentSchema.safeParse(document).data?.spec.parameters ?? [];
  const names = new Set(
    pages.flatMap(({ properties = {} }) => Object.keys(properties)),
  );
  return SERVICE_FIELDS.filter(field => names.has(field));
}
