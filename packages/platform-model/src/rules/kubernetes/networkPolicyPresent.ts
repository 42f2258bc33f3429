import { buildOverlay } from '../../kustomize/buildOverlay';
import { listBaseObjects } from '../../kustomize/listBaseObjects';
import { listAt, valueAt } from '../../kustomize/valueAt';
import type { Literal } from '../../readers/Facts';
import { fileRule, type Fault } from '../Rule';
import { lineOf } from './objectRule';

/** Judged where the base's kustomization lists what is deployed, and where an overlay takes the policy away. */
export const networkPolicyPresent = fileRule({
  id: 'network-policy-present',
  on: ['kubernetes-base', 'overlay'],
  severity: 'error',
  title: 'A network policy limits who may send requests to an application',
  why: 'Without one, every pod of the cluster reaches the application past the gateway and its guards.',
  judge: (reading, world): Fault[] => {
    const base = listBaseObjects(world);
    const manifests = base.map(({ object }) => object.manifest);
    if (reading.kind === 'overlay') {
      const { objects } = buildOverlay(reading, world);
      const isLost =
        isGuarded(manifests) &&
        !isGuarded(objects.map(({ manifest }) => manifest));
      return isLost
        ? [
            {
              line: reading.facts.patches[0]?.line ?? reading.facts.line,
              message: 'after the patches, no NetworkPolicy guards the pods',
              fix: "Leave the base's NetworkPolicy as it is.",
            },
          ]
        : [];
    }
    const { kubernetesBase } = world.layout.paths;
    if (
      reading.path !== `${kubernetesBase}/kustomization.yaml` ||
      !reading.facts.resources ||
      isGuarded(manifests)
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
            line: reading.facts.resources[0]?.line ?? 1,
            message: 'resources has no NetworkPolicy',
            fix: 'Add a NetworkPolicy that selects the pods.',
          },
        ];
  },
});

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

/** An empty selector selects everything; expressions are taken on trust. */
function selects(
  selector: Literal | undefined,
  labels: Literal | undefined,
): boolean {
  const wanted = valueAt(selector, 'matchLabels') ?? {};
  return (
    typeof wanted === 'object' &&
    wanted !== null &&
    Object.entries(wanted).every(
      ([key, value]) => valueAt(labels, key) === value,
    )
  );
}
