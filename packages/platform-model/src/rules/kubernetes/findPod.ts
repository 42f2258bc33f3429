import type { Literal } from '../../readers/Facts';
import { listAt, valueAt } from '../../kustomize/valueAt';

/** A pod that an object makes, and where it stands in it. */
export interface PodSpec {
  /** JSON pointer, e.g. `/spec/template/spec`. */
  readonly pointer: string;
  readonly spec: Literal;
  readonly containers: readonly ContainerSpec[];
  /** True for a pod that runs until somebody ends it, and so can be asked how it is. */
  readonly isLasting: boolean;
}

export interface ContainerSpec {
  readonly pointer: string;
  readonly container: Literal;
  /** e.g. `the container application of Deployment msa-application` */
  readonly says: string;
  /** True for one that prepares the pod and ends. */
  readonly isInitial: boolean;
}

/** Where each kind keeps its pod. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  Deployment: ['spec', 'template', 'spec'],
  StatefulSet: ['spec', 'template', 'spec'],
  DaemonSet: ['spec', 'template', 'spec'],
  ReplicaSet: ['spec', 'template', 'spec'],
  Job: ['spec', 'template', 'spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  Pod: ['spec'],
};

/** The pod of an object; `undefined` for an object that makes none. */
export function findPod(manifest: Literal): PodSpec | undefined {
  const kind = valueAt(manifest, 'kind');
  if (typeof kind !== 'string' || !Object.hasOwn(WAYS, kind)) return undefined;
  const spec = valueAt(manifest, ...WAYS[kind]);
  if (spec === undefined) return undefined;
  const pointer = `/${WAYS[kind].join('/')}`;
  const owner = `${kind} ${valueAt(manifest, 'metadata', 'name')}`;
  const list = (field: string, isInitial: boolean) =>
    listAt(spec, field).map((container, index) => ({
      pointer: `${pointer}/${field}/${index}`,
      container,
      says: `the container ${valueAt(container, 'name')} of ${owner}`,
      isInitial,
    }));
  return {
    pointer,
    spec,
    containers: [...list('containers', false), ...list('initContainers', true)],
    isLasting: kind !== 'Job' && kind !== 'CronJob',
  };
}
