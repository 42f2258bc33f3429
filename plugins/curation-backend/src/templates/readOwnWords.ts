import type { Entity } from '@backstage/catalog-model';
import type { TemplateSummary } from '@slipway/plugin-curation-common';
import * as z from 'zod';

const options = z.object({
  words: z.record(
    z.string(),
    z.object({
      title: z.string().optional(),
      description: z.string().optional(),
    }),
  ),
});

/** What a template is called in other languages, as templates/README.md has it; nothing where it does not say so. */
export function readOwnWords(entity: Entity): TemplateSummary['words'] {
  return options.safeParse(entity.metadata['ui:options']).data?.words ?? {};
}
