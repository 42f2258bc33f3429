import { healthOf, syncOf, type Health } from './advance';
import type { ApplicationState } from './ApplicationState';
import type { DesiredApplication } from './DesiredApplication';

/** Health that somebody made up in place of the true one. */
export interface HealthOverride {
  readonly status: Health;
  readonly message?: string;
  readonly since: string;
}

/** Of an Application with several sources each has a revision. */
type AtRevision = (
  revision: string,
) =>
  | { revision: string; revisions?: undefined }
  | { revision?: undefined; revisions: string[] };

/** An Application as Argo CD's API tells it. */
export type Application = ReturnType<typeof toApplication>;

/** Puts together what is wanted of an Application and how far it is. */
export function toApplication(
  { name, namespace, manifest, overlay }: DesiredApplication,
  state: ApplicationState,
  override?: HealthOverride,
) {
  const { labels, annotations, finalizers } = manifest.metadata;
  const { spec } = manifest;
  const { desired, operation, history, images, healthSince } = state;
  const source = spec.sources
    ? { sources: spec.sources }
    : { source: spec.source };
  const at: AtRevision = revision =>
    spec.sources
      ? { revisions: spec.sources.map(() => revision) }
      : { revision };
  const running = operation && describeOperation(operation, at);
  return {
    metadata: {
      name,
      namespace,
      uid: state.uid,
      resourceVersion: String(state.resourceVersion),
      generation: state.resourceVersion,
      creationTimestamp: state.createdAt,
      ...(labels && { labels }),
      ...(annotations && { annotations }),
      ...(finalizers && { finalizers }),
    },
    spec,
    ...(operation?.finishedAt === null && { operation: running }),
    status: {
      sync: {
        status: override?.status === 'Missing' ? 'OutOfSync' : syncOf(state),
        comparedTo: { ...source, destination: spec.destination },
        ...at(desired),
      },
      health: override
        ? {
            status: override.status,
            ...(override.message && { message: override.message }),
            lastTransitionTime: override.since,
          }
        : { status: healthOf(state), lastTransitionTime: healthSince },
      ...(typeof overlay === 'string' && {
        conditions: [
          {
            type: 'ComparisonError',
            message: overlay,
            lastTransitionTime: healthSince,
          },
        ],
      }),
      ...(history.length > 0 && {
        history: history.map(({ id, revision, startedAt, deployedAt, by }) => ({
          id,
          ...at(revision),
          deployStartedAt: startedAt,
          deployedAt,
          ...source,
          initiatedBy: toInitiator(by),
        })),
      }),
      reconciledAt: operation?.finishedAt ?? healthSince,
      ...(operation && {
        operationState: {
          operation: running,
          ...(operation.finishedAt === null
            ? { phase: 'Running', message: 'one or more tasks are running' }
            : {
                phase: 'Succeeded',
                message: 'successfully synced (all tasks run)',
                finishedAt: operation.finishedAt,
              }),
          startedAt: operation.startedAt,
          syncResult: { ...at(operation.revision), ...source },
        },
      }),
      ...(typeof overlay !== 'string' && { sourceType: overlay.sourceType }),
      summary: images.length > 0 ? { images } : {},
      controllerNamespace: 'argocd',
    },
  };
}

function describeOperation(
  { revision, by }: NonNullable<ApplicationState['operation']>,
  at: AtRevision,
) {
  return { sync: at(revision), initiatedBy: toInitiator(by) };
}

function toInitiator(by: string | null) {
  return by === null ? { automated: true } : { username: by };
}
