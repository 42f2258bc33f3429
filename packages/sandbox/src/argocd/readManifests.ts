import { parseAllDocuments } from 'yaml';
import * as z from 'zod';

const texts = z
  .record(z.string(), z.coerce.string())
  .optional()
  .catch(undefined);

const sourceSchema = z.looseObject({
  repoURL: z.string(),
  path: z.string().optional(),
  targetRevision: z.string().optional(),
});

const manifestSchema = z.object({
  apiVersion: z.string().startsWith('argoproj.io/'),
  kind: z.literal('Application'),
  metadata: z.object({
    name: z.string().min(1),
    namespace: z.string().min(1).optional(),
    labels: texts,
    annotations: texts,
    finalizers: z.array(z.string()).optional().catch(undefined),
  }),
  spec: z.looseObject({
    project: z.string().optional().catch(undefined),
    source: sourceSchema.optional(),
    sources: z.array(sourceSchema).min(1).optional(),
    syncPolicy: z
      .looseObject({
        automated: z
          .looseObject({ enabled: z.boolean().optional() })
          .nullish()
          .catch(undefined),
      })
      .optional()
      .catch(undefined),
  }),
});

/** An Application as it stands in the repository. */
export type ApplicationManifest = Pick<
  z.infer<typeof manifestSchema>,
  'metadata' | 'spec'
>;

/** Where a manifest takes what it deploys from. */
export type ApplicationSource = z.infer<typeof sourceSchema>;

/**
 * The Applications of a file; whatever else lies there is left out.
 *
 * @returns `undefined` when the text is no YAML: a cluster would refuse it, and keep what it has
 */
export function readManifests(text: string): ApplicationManifest[] | undefined {
  try {
    const documents = parseAllDocuments(text, { prettyErrors: false });
    if ('empty' in documents) return [];
    if (documents.some(({ errors }) => errors.length > 0)) return undefined;
    return documents
      .map(document => manifestSchema.safeParse(document.toJS()).data)
      .filter(manifest => manifest !== undefined);
  } catch {
    // Too many aliases, for example.
    return undefined;
  }
}

/** Where a manifest takes what it deploys from; Argo CD knows two ways to write it. */
export function sourcesOf({ spec }: ApplicationManifest) {
  return spec.sources ?? (spec.source ? [spec.source] : []);
}

/** True when Argo CD deploys by itself what the branch holds. */
export function isAutomated({ spec }: ApplicationManifest): boolean {
  const automated = spec.syncPolicy?.automated;
  return !!automated && automated.enabled !== false;
}
