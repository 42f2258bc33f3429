import * as z from 'zod';

const rolloutSchema = z.object({
  revision: z.string(),
  startedAt: z.string(),
  /** Who asked for it; `null` when Argo CD did by itself. */
  by: z.string().nullable(),
});

const applicationStateSchema = z.object({
  uid: z.string(),
  createdAt: z.string(),
  resourceVersion: z.number(),
  phase: z.enum([
    'out-of-sync',
    'syncing',
    'rolling-out',
    'settled',
    'unknown',
  ]),
  /** True once a rollout of it has ended well: what runs stays up while another one is under way. */
  isUp: z.boolean(),
  /** The commit that it is compared to. */
  desired: z.string(),
  /** Since when its health is what it is. */
  healthSince: z.string(),
  /** What runs. */
  images: z.array(z.string()),
  /** The last sync; what it brings does not run before it has finished. */
  operation: rolloutSchema
    .extend({ images: z.array(z.string()), finishedAt: z.string().nullable() })
    .nullable(),
  /** Oldest first. */
  history: z.array(
    rolloutSchema.extend({ id: z.number(), deployedAt: z.string() }),
  ),
});

/** How far an Application is. What the branch wants of it stands in the repository, not here. */
export type ApplicationState = z.infer<typeof applicationStateSchema>;

/** What is kept of all Applications. */
export const argoCdDocumentSchema = z.object({
  /** The commit of the base branch up to which everything was looked at. */
  head: z.string(),
  resourceVersion: z.number(),
  applications: z.record(z.string(), applicationStateSchema),
});

/** @see argoCdDocumentSchema */
export type ArgoCdDocument = z.infer<typeof argoCdDocumentSchema>;
