import { listAt, valueAt } from '../../kustomize/valueAt';
import { findPod, type ContainerSpec } from './findPod';
import { objectRule, type ObjectFault } from './objectRule';

const PROBES = ['readinessProbe', 'livenessProbe', 'startupProbe'];
const HANDLERS = ['httpGet', 'tcpSocket'];

/** A probe that asks a port by a name which no port has never succeeds. */
export const podProbes = objectRule({
  id: 'pod-probes',
  severity: 'error',
  title:
    'Every container says by probes when it is ready and whether it is alive',
  why: 'Without a readiness probe requests go to a container that is still starting; without a liveness or startup probe one that hangs is never restarted.',
  inspectObject: manifest => {
    const pod = findPod(manifest);
    return pod?.isLasting
      ? pod.containers.filter(({ isInitial }) => !isInitial).flatMap(inspect)
      : [];
  },
});

function inspect({ pointer, container, says }: ContainerSpec): ObjectFault[] {
  const faults: ObjectFault[] = [];
  const has = (probe: string) => valueAt(container, probe) !== undefined;
  if (!has('readinessProbe'))
    faults.push({
      pointer,
      message: `${says} has no readinessProbe`,
      fix: 'Add a readinessProbe.',
    });
  if (!has('livenessProbe') && !has('startupProbe'))
    faults.push({
      pointer,
      message: `${says} has neither livenessProbe nor startupProbe`,
      fix: 'Add a livenessProbe.',
    });
  const names = listAt(container, 'ports').map(port => valueAt(port, 'name'));
  for (const probe of PROBES)
    for (const handler of HANDLERS) {
      const port = valueAt(container, probe, handler, 'port');
      if (typeof port === 'string' && !names.includes(port))
        faults.push({
          pointer: `${pointer}/${probe}/${handler}/port`,
          message: `the ${probe} asks the port ${port}, but ${says} has no port of that name`,
          fix: 'Name one of its ports.',
        });
    }
  return faults;
}
