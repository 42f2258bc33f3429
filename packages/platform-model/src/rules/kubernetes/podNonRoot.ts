import { valueAt } from '../../kustomize/valueAt';
import { findPod } from './findPod';
import { objectRule } from './objectRule';

/** A container says it for itself, or its pod for all. */
export const podNonRoot = objectRule({
  id: 'pod-non-root',
  severity: 'error',
  title: 'No container runs as root',
  why: 'Who breaks out of a container that runs as root is root on the node.',
  inspectObject: manifest => {
    const pod = findPod(manifest);
    if (!pod) return [];
    return pod.containers.flatMap(({ pointer, container, says }) => {
      const [own, ofPod] = [container, pod.spec].map(
        holder => (field: string) => valueAt(holder, 'securityContext', field),
      );
      const place = (field: string) =>
        `${
          own(field) === undefined ? pod.pointer : pointer
        }/securityContext/${field}`;
      if ((own('runAsNonRoot') ?? ofPod('runAsNonRoot')) !== true)
        return [
          {
            pointer: place('runAsNonRoot'),
            message: `${says} may run as root: runAsNonRoot is not true`,
            fix: 'Set securityContext.runAsNonRoot to true.',
          },
        ];
      return (own('runAsUser') ?? ofPod('runAsUser')) === 0
        ? [
            {
              pointer: place('runAsUser'),
              message: `${says} runs as user 0, which is root`,
              fix: 'Set securityContext.runAsUser to another user.',
            },
          ]
        : [];
    });
  },
});
