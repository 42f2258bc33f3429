import { valueAt } from '../../kustomize/valueAt';
import { objectRule } from './objectRule';

/** Absent, minReplicas is 1. */
export const replicasOrdered = objectRule({
  id: 'replicas-ordered',
  severity: 'error',
  title: 'An autoscaler has at least as many replicas at most as at least',
  why: 'The cluster refuses an autoscaler whose minReplicas is above its maxReplicas.',
  inspectObject: manifest => {
    if (valueAt(manifest, 'kind') !== 'HorizontalPodAutoscaler') return [];
    const least = valueAt(manifest, 'spec', 'minReplicas') ?? 1;
    const most = valueAt(manifest, 'spec', 'maxReplicas');
    if (typeof least !== 'number' || typeof most !== 'number') return [];
    if (most < 1)
      return [
        {
          pointer: '/spec/maxReplicas',
          message: `maxReplicas is ${most}: nothing would run`,
          fix: 'Set maxReplicas to 1 or more.',
        },
      ];
    if (least < 1)
      return [
        {
          pointer: '/spec/minReplicas',
          message: `minReplicas is ${least}: nothing may be left to answer`,
          fix: 'Set minReplicas to 1 or more.',
        },
      ];
    return least > most
      ? [
          {
            pointer: '/spec/minReplicas',
            message: `minReplicas is ${least}, but maxReplicas is ${most}`,
            fix: 'Raise maxReplicas, or lower minReplicas.',
          },
        ]
      : [];
  },
});
