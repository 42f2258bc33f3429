import { buildOverlay, type BuiltObject } from '../../kustomize/buildOverlay';
import { valueAt } from '../../kustomize/valueAt';
import type { Literal } from '../../readers/Facts';
import { fileRule, type Fault } from '../Rule';
import { lineOf, lineOfChange } from './objectRule';

/** With fewer replicas than an overlay runs, the base by itself cannot tell; it can where no number of them would do. */
export const disruptionPossible = fileRule({
  id: 'disruption-possible',
  on: ['kubernetes-base', 'overlay'],
  severity: 'error',
  title: 'A disruption budget lets at least one replica be evicted',
  why: 'A node whose pods cannot be evicted can be neither drained nor upgraded.',
  judge: (reading, world) => {
    if (reading.kind === 'kubernetes-base')
      return reading.facts.objects.flatMap(object => {
        const fault = neverPossible(object.manifest);
        return fault
          ? [
              {
                line: lineOf(object, fault.pointer),
                message: fault.message,
                fix: 'Let one replica be unavailable.',
              },
            ]
          : [];
      });
    const { objects } = buildOverlay(reading, world);
    const scaler = objects.find(isKind('HorizontalPodAutoscaler'));
    const replicas = countReplicas(objects, scaler);
    return objects
      .filter(isKind('PodDisruptionBudget'))
      .flatMap(budget =>
        judgeBudget(budget, replicas, scaler, reading.facts.line),
      );
  },
});

function judgeBudget(
  budget: BuiltObject,
  replicas: number | undefined,
  scaler: BuiltObject | undefined,
  line: number,
): Fault[] {
  const never = neverPossible(budget.manifest);
  // What the base has wrong is told there.
  if (never)
    return neverPossible(budget.object.manifest)
      ? []
      : [
          {
            line: lineOfChange(budget, never.pointer),
            message: `after the patches, ${never.message}`,
            fix: 'Let one replica be unavailable.',
          },
        ];
  const least = valueAt(budget.manifest, 'spec', 'minAvailable');
  const needed = countNeeded(least, replicas);
  if (replicas === undefined || needed === undefined || needed < replicas)
    return [];
  const isChanged =
    valueAt(budget.object.manifest, 'spec', 'minAvailable') !== least;
  const changed = isChanged ? budget : scaler;
  return [
    {
      line: changed?.changes.some(({ path }) => !path.startsWith('/metadata'))
        ? lineOfChange(
            changed,
            isChanged ? '/spec/minAvailable' : '/spec/minReplicas',
          )
        : line,
      message: `${needed} of ${replicas} replicas must stay available: none can ever be evicted`,
      fix: 'Lower minAvailable, or run more replicas.',
    },
  ];
}

/** The least number that runs; `undefined` where nothing says it. */
function countReplicas(
  objects: readonly BuiltObject[],
  scaler: BuiltObject | undefined,
): number | undefined {
  const deployment = objects.find(isKind('Deployment'));
  const count = scaler
    ? valueAt(scaler.manifest, 'spec', 'minReplicas') ?? 1
    : deployment && (valueAt(deployment.manifest, 'spec', 'replicas') ?? 1);
  return typeof count === 'number' ? count : undefined;
}

/** Kubernetes rounds a percentage up. */
function countNeeded(
  least: Literal | undefined,
  replicas: number | undefined,
): number | undefined {
  if (typeof least === 'number') return least;
  const [, percent] = /^(\d+)%$/.exec(String(least)) ?? [];
  return percent === undefined || replicas === undefined
    ? undefined
    : Math.ceil((Number(percent) * replicas) / 100);
}

/** What is impossible whatever runs. */
function neverPossible(
  manifest: Literal,
): { pointer: string; message: string } | undefined {
  if (valueAt(manifest, 'kind') !== 'PodDisruptionBudget') return undefined;
  const most = valueAt(manifest, 'spec', 'maxUnavailable');
  if (most === 0 || most === '0%')
    return {
      pointer: '/spec/maxUnavailable',
      message: `maxUnavailable is ${most}: no replica can ever be evicted`,
    };
  return valueAt(manifest, 'spec', 'minAvailable') === '100%'
    ? {
        pointer: '/spec/minAvailable',
        message: 'minAvailable is 100%: no replica can ever be evicted',
      }
    : undefined;
}

function isKind(kind: string): (built: BuiltObject) => boolean {
  return ({ manifest }) => valueAt(manifest, 'kind') === kind;
}
