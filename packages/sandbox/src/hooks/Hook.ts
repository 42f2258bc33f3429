import * as z from 'zod';
import type { SandboxContext } from '../SandboxContext';

const hookSchema = z.object({
  id: z.number(),
  active: z.boolean(),
  /** GitHub's names of events, or `*` for all. */
  events: z.array(z.string()),
  url: z.string(),
  contentType: z.enum(['json', 'form']),
  secret: z.string().optional(),
  createdAt: z.string(),
  lastResponse: z.object({
    code: z.number().nullable(),
    status: z.string(),
    message: z.string().nullable(),
  }),
});

const hooksSchema = z.object({
  lastId: z.number(),
  hooks: z.array(hookSchema),
});

/** A webhook of the repository. */
export type Hook = z.infer<typeof hookSchema>;

/** Every webhook in the order they were made. */
export type HooksDocument = z.infer<typeof hooksSchema>;

const HOOKS = 'hooks';
const NO_HOOKS: HooksDocument = { lastId: 0, hooks: [] };

/** Every webhook in the order they were made. */
export async function readHooks(
  context: Pick<SandboxContext, 'state'>,
): Promise<readonly Hook[]> {
  return (await context.state.read(HOOKS, hooksSchema))?.hooks ?? [];
}

/** Changes the webhooks while no one else does. @returns what is written now */
export function updateHooks(
  context: Pick<SandboxContext, 'state'>,
  change: (current: HooksDocument) => HooksDocument,
): Promise<HooksDocument> {
  return context.state.update(HOOKS, hooksSchema, current =>
    change(current ?? NO_HOOKS),
  );
}
