import { valueAt } from '../../kustomize/valueAt';
import { findPod, type ContainerSpec } from './findPod';
import { objectRule, type ObjectFault } from './objectRule';
import { readQuantity } from './readQuantity';

/** A limit of CPU is left to taste: it slows down, where one of memory keeps neighbours alive. */
const NEEDED = [
  ['requests', 'cpu'],
  ['requests', 'memory'],
  ['limits', 'memory'],
] as const;

/** Containers that prepare a pod are held to it too: a node counts them in. */
export const podResources = objectRule({
  id: 'pod-resources',
  severity: 'error',
  title:
    'Every container requests CPU and memory, and has a limit of memory that is not below its request',
  why: 'Kubernetes places a pod by what it requests; without a limit one container takes the memory of all others on its node.',
  inspectObject: manifest =>
    (findPod(manifest)?.containers ?? []).flatMap(inspect),
});

function inspect({ pointer, container, says }: ContainerSpec): ObjectFault[] {
  const missing = NEEDED.filter(
    way => valueAt(container, 'resources', ...way) === undefined,
  ).map(way => ({
    pointer: `${pointer}/resources/${way[0]}`,
    message: `${says} has no resources.${way.join('.')}`,
    fix: `Add resources.${way.join('.')}.`,
  }));
  const above = ['cpu', 'memory'].flatMap(resource => {
    const [request, limit] = ['requests', 'limits'].map(list =>
      valueAt(container, 'resources', list, resource),
    );
    const [low, high] = [readQuantity(request), readQuantity(limit)];
    return low !== undefined && high !== undefined && low > high
      ? [
          {
            pointer: `${pointer}/resources/requests/${resource}`,
            message: `${says} requests ${request} of ${resource}, but its limit is ${limit}`,
            fix: 'Raise the limit, or request less.',
          },
        ]
      : [];
  });
  return [...missing, ...above];
}
