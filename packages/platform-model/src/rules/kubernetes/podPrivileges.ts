import { listAt, valueAt } from '../../kustomize/valueAt';
import { findPod, type ContainerSpec, type PodSpec } from './findPod';
import { objectRule, type ObjectFault } from './objectRule';

const HOST_FIELDS = ['hostNetwork', 'hostPID', 'hostIPC'];

/** Binding a port below 1024 is all that an application may ask for. */
const HARMLESS = ['NET_BIND_SERVICE'];

/** Kubernetes allows all of it where nobody forbids it. */
export const podPrivileges = objectRule({
  id: 'pod-privileges',
  severity: 'error',
  title: 'No container can gain privileges, or see into its node',
  why: 'A container with privileges is as good as the node itself, and so are all other applications on it.',
  inspectObject: manifest => {
    const pod = findPod(manifest);
    return pod
      ? [...inspectPod(pod), ...pod.containers.flatMap(inspectContainer)]
      : [];
  },
});

function inspectPod({ pointer, spec }: PodSpec): ObjectFault[] {
  return HOST_FIELDS.filter(field => valueAt(spec, field) === true).map(
    field => ({
      pointer: `${pointer}/${field}`,
      message: `the pod shares the node's own: ${field} is true`,
      fix: `Remove ${field}.`,
    }),
  );
}

function inspectContainer({
  pointer,
  container,
  says,
}: ContainerSpec): ObjectFault[] {
  const faults: ObjectFault[] = [];
  const contextOf = (field: string) =>
    valueAt(container, 'securityContext', field);
  if (contextOf('privileged') === true)
    faults.push({
      pointer: `${pointer}/securityContext/privileged`,
      message: `${says} is privileged`,
      fix: 'Remove securityContext.privileged.',
    });
  if (contextOf('allowPrivilegeEscalation') !== false)
    faults.push({
      pointer: `${pointer}/securityContext/allowPrivilegeEscalation`,
      message: `${says} can gain privileges: allowPrivilegeEscalation is not false`,
      fix: 'Set securityContext.allowPrivilegeEscalation to false.',
    });
  listAt(container, 'securityContext', 'capabilities', 'add').forEach(
    (capability, index) => {
      if (!HARMLESS.includes(String(capability)))
        faults.push({
          pointer: `${pointer}/securityContext/capabilities/add/${index}`,
          message: `${says} adds the capability ${capability}`,
          fix: `Remove the capability ${capability}.`,
        });
    },
  );
  return faults;
}
