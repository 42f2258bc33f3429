import * as z from 'zod';

const text = z.string().nullish();
/** What it takes for a name can stand in a key and an address as it is. */
const kubernetesName = z
  .string()
  .max(253)
  .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/);
const source = z.object({ repoURL: text, path: text });
const sources = z.array(source).nullish();

/** A roll-out that Argo CD remembers. */
export const historySchema = z.object({
  id: z.union([z.number(), z.string()]),
  revision: text,
  revisions: z.array(z.string()).nullish(),
  deployedAt: z.string().refine(at => !Number.isNaN(Date.parse(at))),
  initiatedBy: z
    .object({ username: text, automated: z.boolean().nullish() })
    .nullish(),
});

/** Which application; enough to say of which one the rest is garbled. */
export const identitySchema = z.object({
  metadata: z.object({
    name: kubernetesName,
    namespace: kubernetesName.nullish(),
    resourceVersion: text,
  }),
});

/**
 * What is read of Argo CD's Application. Unknown fields are left out, and what is not there yet is null; a field of
 * another type than Argo CD's own description has makes the application garbled.
 */
export const applicationSchema = identitySchema.extend({
  spec: z
    .object({
      source: source.nullish(),
      sources,
      sourceHydrator: z.object({ drySource: source.nullish() }).nullish(),
    })
    .nullish(),
  status: z
    .object({
      sync: z
        .object({
          status: text,
          revision: text,
          revisions: z.array(z.string()).nullish(),
          comparedTo: z.object({ source: source.nullish(), sources }).nullish(),
        })
        .nullish(),
      health: z.object({ status: text, message: text }).nullish(),
      summary: z.object({ images: z.array(z.string()).nullish() }).nullish(),
      // One roll-out that cannot be read hides no other.
      history: z.array(historySchema.or(z.unknown())).nullish(),
      conditions: z.array(z.object({ type: text, message: text })).nullish(),
      operationState: z.object({ phase: text, message: text }).nullish(),
    })
    .nullish(),
});

/** @see applicationSchema */
export type Application = z.infer<typeof applicationSchema>;

/**
 * The same fields by name, for the stream: Argo CD leaves out what is not named. The list is read whole: its own choice of fields
 * has neither history nor resourceVersion.
 */
export const STREAM_FIELDS: readonly string[] = [
  // Without it, an error on the stream would be an empty object.
  'error',
  'result.type',
  ...[
    'metadata.name',
    'metadata.namespace',
    'metadata.resourceVersion',
    'spec.source.repoURL',
    'spec.source.path',
    'spec.sources.repoURL',
    'spec.sources.path',
    'spec.sourceHydrator.drySource',
    'status.sync.status',
    'status.sync.revision',
    'status.sync.revisions',
    'status.sync.comparedTo.source.repoURL',
    'status.sync.comparedTo.source.path',
    'status.sync.comparedTo.sources.repoURL',
    'status.sync.comparedTo.sources.path',
    'status.health',
    'status.summary.images',
    'status.history.id',
    'status.history.revision',
    'status.history.revisions',
    'status.history.deployedAt',
    'status.history.initiatedBy',
    'status.conditions.type',
    'status.conditions.message',
    'status.operationState.phase',
    'status.operationState.message',
  ].map(field => `result.application.${field}`),
];
