import type { Rule } from '../Rule';
import { baseObjectsMatch } from './baseObjectsMatch';
import { disruptionPossible } from './disruptionPossible';
import { gatewayIsLetIn } from './gatewayIsLetIn';
import { imagePinned } from './imagePinned';
import { kubernetesValid } from './kubernetesValid';
import { kustomizationDeprecated } from './kustomizationDeprecated';
import { kustomizationValid } from './kustomizationValid';
import { kustomizeResourcesExist } from './kustomizeResourcesExist';
import { networkPolicyPresent } from './networkPolicyPresent';
import { overlayOnBase } from './overlayOnBase';
import { overlayPatchApplies } from './overlayPatchApplies';
import { podNonRoot } from './podNonRoot';
import { podPrivileges } from './podPrivileges';
import { podProbes } from './podProbes';
import { podResources } from './podResources';
import { replicasOrdered } from './replicasOrdered';
import { rolloutIsScaled } from './rolloutIsScaled';

export const KUBERNETES_RULES: readonly Rule[] = [
  kubernetesValid,
  baseObjectsMatch,
  podProbes,
  podResources,
  podNonRoot,
  podPrivileges,
  imagePinned,
  networkPolicyPresent,
  gatewayIsLetIn,
  replicasOrdered,
  rolloutIsScaled,
  disruptionPossible,
  kustomizationValid,
  kustomizationDeprecated,
  kustomizeResourcesExist,
  overlayOnBase,
  overlayPatchApplies,
];
