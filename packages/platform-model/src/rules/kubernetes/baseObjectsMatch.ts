import { buildShared } from '../../kustomize/buildShared';
import { findBase } from '../../kustomize/findBase';
import { listAt, valueAt } from '../../kustomize/valueAt';
import type { KubernetesObject, Literal } from '../../readers/Facts';
import { fileRule, type Fault } from '../Rule';
import { findPod } from './findPod';
import { lineOf, type ObjectFault } from './objectRule';
import { selects } from './selects';

/** Kustomize carries a changed name along to whatever names it, so it is enough that the base fits by itself. */
export const baseObjectsMatch = fileRule({
  id: 'base-objects-match',
  on: ['kubernetes-base'],
  severity: 'error',
  title: 'What an object of the base selects or names is there',
  why: 'A Service that selects no pod answers nothing, and an autoscaler or a budget for nothing does nothing; the cluster takes all of them without a word.',
  judge: ({ path, facts }, world): Fault[] => {
    // What a component adds is there where the component is.
    const component = [...findBase(world).components.keys()].find(folder =>
      path.startsWith(`${folder}/`),
    );
    const base = buildShared(world, component ? [component] : []).objects.map(
      ({ manifest }) => manifest,
    );
    const place = (object: KubernetesObject) => (fault: ObjectFault) => ({
      line: lineOf(object, fault.pointer),
      message: fault.message,
    });
    return facts.objects.flatMap(object =>
      inspect(object.manifest, base).map(place(object)),
    );
  },
});

function inspect(manifest: Literal, base: readonly Literal[]): ObjectFault[] {
  const spec = valueAt(manifest, 'spec');
  switch (valueAt(manifest, 'kind')) {
    case 'Deployment':
    case 'StatefulSet':
    case 'DaemonSet':
      return selects(valueAt(spec, 'selector'), labelsOf(manifest))
        ? []
        : [
            {
              pointer: '/spec/selector',
              message: "the selector does not match the pods' own labels",
            },
          ];
    case 'Service':
      return inspectService(spec, base);
    case 'PodDisruptionBudget':
      return inspectBudget(valueAt(spec, 'selector'), base);
    case 'Rollout':
      return inspectRollout(spec, base);
    case 'HorizontalPodAutoscaler':
      return inspectScaler(valueAt(spec, 'scaleTargetRef'), base);
    default:
      return [];
  }
}

function inspectBudget(
  selector: Literal | undefined,
  base: readonly Literal[],
): ObjectFault[] {
  return selector === undefined || listSelected(selector, base).length > 0
    ? []
    : [
        {
          pointer: '/spec/selector',
          message: 'the selector matches no pods of the base',
        },
      ];
}

function inspectService(
  spec: Literal | undefined,
  base: readonly Literal[],
): ObjectFault[] {
  const selector = valueAt(spec, 'selector');
  // Without a selector somebody else says where requests go.
  if (selector === undefined) return [];
  const selected = listSelected({ matchLabels: selector }, base);
  if (selected.length === 0)
    return [
      {
        pointer: '/spec/selector',
        message: 'the selector matches no pods of the base',
      },
    ];
  const names = selected
    .flatMap(manifest => findPod(manifest)?.containers ?? [])
    .flatMap(({ container }) => listAt(container, 'ports'))
    .map(port => valueAt(port, 'name'));
  return listAt(spec, 'ports').flatMap((port, index) => {
    const target = valueAt(port, 'targetPort');
    return typeof target !== 'string' || names.includes(target)
      ? []
      : [
          {
            pointer: `/spec/ports/${index}/targetPort`,
            message: `targetPort is ${target}, but no container has a port of that name`,
          },
        ];
  });
}

/** Where a Rollout names objects that have to be there, and their kinds. */
const NAMED: readonly [kind: string, ...way: string[]][] = [
  ['Deployment', 'workloadRef', 'name'],
  ['Service', 'strategy', 'blueGreen', 'activeService'],
  ['Service', 'strategy', 'blueGreen', 'previewService'],
  ['Service', 'strategy', 'canary', 'stableService'],
  ['Service', 'strategy', 'canary', 'canaryService'],
];

function inspectRollout(
  spec: Literal | undefined,
  base: readonly Literal[],
): ObjectFault[] {
  return NAMED.flatMap(([kind, ...way]) => {
    const name = valueAt(spec, ...way);
    const isThere = base.some(
      manifest =>
        valueAt(manifest, 'kind') === kind &&
        valueAt(manifest, 'metadata', 'name') === name,
    );
    return typeof name !== 'string' || isThere
      ? []
      : [
          {
            pointer: `/spec/${way.join('/')}`,
            message: `it names ${kind} ${name}, which is not there`,
          },
        ];
  });
}

function inspectScaler(
  target: Literal | undefined,
  base: readonly Literal[],
): ObjectFault[] {
  const [kind, name] = ['kind', 'name'].map(key => valueAt(target, key));
  const isThere = base.some(
    manifest =>
      valueAt(manifest, 'kind') === kind &&
      valueAt(manifest, 'metadata', 'name') === name,
  );
  return typeof kind !== 'string' || typeof name !== 'string' || isThere
    ? []
    : [
        {
          pointer: '/spec/scaleTargetRef',
          message: `it scales ${kind} ${name}, which the base does not have`,
        },
      ];
}

/** Objects of the base whose pods a selector matches. */
function listSelected(selector: Literal, base: readonly Literal[]): Literal[] {
  return base.filter(
    manifest => findPod(manifest) && selects(selector, labelsOf(manifest)),
  );
}

function labelsOf(manifest: Literal): Literal | undefined {
  return valueAt(manifest, 'spec', 'template', 'metadata', 'labels');
}
