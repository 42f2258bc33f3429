import type { PatchedObject } from '../../kustomize/applyPatches';
import { buildOverlay } from '../../kustomize/buildOverlay';
import { buildShared } from '../../kustomize/buildShared';
import { valueAt } from '../../kustomize/valueAt';
import { fileRule, type Fault } from '../Rule';
import { folderOf, lineOfChange } from './objectRule';

const TARGET = '/spec/scaleTargetRef';

/** A Rollout keeps the template of a Deployment, and runs the pods in its place. */
export const rolloutIsScaled = fileRule({
  id: 'rollout-is-scaled',
  on: ['kubernetes-base', 'overlay'],
  severity: 'error',
  title:
    'Where a Rollout runs the pods of a Deployment, the autoscaler scales the Rollout',
  why: 'An autoscaler that scales the Deployment brings its pods back beside those of the Rollout, past every step of the strategy.',
  judge: (reading, world) => {
    if (reading.kind === 'overlay') {
      const { objects, shared } = buildOverlay(reading, world);
      const components = shared.objects.flatMap(({ changes }) =>
        changes.flatMap(({ component }) => component ?? []),
      );
      const isTold = [...new Set(components)].some(
        component =>
          inspect(buildShared(world, [component]).objects).length > 0,
      );
      // By its own name: where the overlay's patches are at fault, the line is theirs.
      return isTold ? [] : inspect(objects, reading.facts.line);
    }
    const { kustomization } = reading.facts;
    return kustomization?.isComponent
      ? inspect(
          buildShared(world, [folderOf(reading.path)]).objects,
          kustomization.line,
        )
      : [];
  },
});

function inspect(objects: readonly PatchedObject[], line = 1): Fault[] {
  const replaced = objects
    .filter(({ manifest }) => valueAt(manifest, 'kind') === 'Rollout')
    .map(({ manifest }) => valueAt(manifest, 'spec', 'workloadRef', 'name'))
    .flatMap(name => name ?? []);
  return objects
    .filter(
      ({ manifest }) =>
        valueAt(manifest, 'kind') === 'HorizontalPodAutoscaler' &&
        valueAt(manifest, 'spec', 'scaleTargetRef', 'kind') === 'Deployment' &&
        replaced.some(
          name => name === valueAt(manifest, 'spec', 'scaleTargetRef', 'name'),
        ),
    )
    .map(scaler => ({
      line: scaler.changes.some(({ path }) => path.startsWith(TARGET))
        ? lineOfChange(scaler, TARGET)
        : line,
      message: `the autoscaler scales Deployment ${valueAt(
        scaler.manifest,
        'spec',
        'scaleTargetRef',
        'name',
      )}, whose pods a Rollout runs`,
      fix: 'Let spec.scaleTargetRef name the Rollout.',
    }));
}
