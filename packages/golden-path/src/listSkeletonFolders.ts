import * as z from 'zod';

const RENDER = 'slipway:service:render';

const documentSchema = z.object({
  spec: z.object({
    steps: z.array(
      z.object({
        action: z.string(),
        input: z.object({ skeleton: z.unknown().optional() }).optional(),
      }),
    ),
  }),
});

const folder = z
  .string()
  .min(1)
  .refine(name => !name.includes('${{'));

const skeletonSchema = z.union([
  folder.transform(name => [name]),
  z.array(folder).min(1),
]);

/**
 * Reads which folders a template's files come from, as its step `slipway:service:render` names them.
 *
 * @param document - `template.yaml`, read
 * @returns one or more, e.g. `../shared/deployed` and `./skeleton`; a file of a later one wins
 * @throws Error saying what the template lacks
 */
export function listSkeletonFolders(document: unknown): string[] {
  const step = documentSchema
    .safeParse(document)
    .data?.spec.steps.find(({ action }) => action === RENDER);
  if (!step) throw new Error(`it has no step ${RENDER}`);
  const skeleton = skeletonSchema.safeParse(step.input?.skeleton);
  if (!skeleton.success)
    throw new Error(
      'it does not name its skeleton in plain words: a folder, or a list of folders',
    );
  return skeleton.data;
}
