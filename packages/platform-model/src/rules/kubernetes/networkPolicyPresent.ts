import type { PatchedObject } from '../../kustomize/applyPatches';
import { buildOverlay } from '../../kustomize/buildOverlay';
import { buildShared } from '../../kustomize/buildShared';
import { findBase } from '../../kustomize/findBase';
import { listAt, valueAt } from '../../kustomize/valueAt';
import type { Literal } from '../../readers/Facts';
import { fileRule, type Fault } from '../Rule';
import { folderOf, lineOf } from './objectRule';
import { selects } from './selects';

/** Places of a policy, and of the labels that it selects pods by. */
const LABELS =
  /^(?:$|\/spec$|\/spec\/(?:podSelector|policyTypes|template(?:\/metadata|$)))/;

/** Judged where the base's kustomization lists what is deployed, and where a component or an overlay takes it away. */
export const networkPolicyPresent = fileRule({
  id: 'network-policy-present',
  on: ['kubernetes-base', 'overlay'],
  severity: 'error',
  title: 'A network policy limits who may send requests to an application',
  why: 'Without one, every pod of the cluster reaches the application past the gateway and its guards.',
  judge: (reading, world): Fault[] => {
    if (reading.kind === 'overlay') {
      const { shared, objects } = buildOverlay(reading, world);
      return isLost(shared.objects, objects)
        ? [lost(reading.facts.patches[0]?.line ?? reading.facts.line)]
        : [];
    }
    const { kustomization } = reading.facts;
    if (!kustomization) return [];
    const base = findBase(world).objects;
    if (kustomization.isComponent)
      return isLost(
        buildShared(world, []).objects,
        buildShared(world, [folderOf(reading.path)]).objects,
      )
        ? [lost(kustomization.patches[0]?.line ?? kustomization.line)]
        : [];
    const { kubernetesBase } = world.layout.paths;
    if (
      reading.path !== `${kubernetesBase}/kustomization.yaml` ||
      isGuarded(base.map(({ object }) => object.manifest))
    )
      return [];
    const policy = base.find(
      ({ object }) => valueAt(object.manifest, 'kind') === 'NetworkPolicy',
    );
    return policy
      ? [
          {
            path: policy.path,
            line: lineOf(policy.object, '/spec'),
            message:
              'the NetworkPolicy does not limit who reaches the pods of the base',
            fix: "Select the pods' labels, and list Ingress in policyTypes.",
          },
        ]
      : [
          {
            line: kustomization.resources[0]?.line ?? 1,
            message: 'resources has no NetworkPolicy',
            fix: 'Add a NetworkPolicy that selects the pods.',
          },
        ];
  },
});

function lost(line: number): Fault {
  return {
    line,
    message: 'after the patches, no NetworkPolicy guards the pods',
    fix: "Leave the base's NetworkPolicy as it is.",
  };
}

/** True when the pods are guarded before, and not after. */
function isLost(
  before: readonly PatchedObject[],
  built: readonly PatchedObject[],
): boolean {
  // A name or a variable changes no labels.
  const isTouched =
    built.length !== before.length ||
    built.some(({ changes }) => changes.some(({ path }) => LABELS.test(path)));
  return (
    isTouched &&
    isGuarded(before.map(({ manifest }) => manifest)) &&
    !isGuarded(built.map(({ manifest }) => manifest))
  );
}

/** True when each pod is selected by a policy that limits what comes in. */
function isGuarded(manifests: readonly Literal[]): boolean {
  const policies = manifests.filter(limitsIngress);
  return manifests
    .filter(manifest => valueAt(manifest, 'kind') === 'Deployment')
    .every(deployment =>
      policies.some(policy =>
        selects(
          valueAt(policy, 'spec', 'podSelector'),
          valueAt(deployment, 'spec', 'template', 'metadata', 'labels'),
        ),
      ),
    );
}

function limitsIngress(manifest: Literal): boolean {
  if (valueAt(manifest, 'kind') !== 'NetworkPolicy') return false;
  // Without policyTypes a policy is at least about what comes in.
  return (
    valueAt(manifest, 'spec', 'policyTypes') === undefined ||
    listAt(manifest, 'spec', 'policyTypes').includes('Ingress')
  );
}
