import { ARGOCD_TYPES } from './ARGOCD_TYPES';
import { KUBERNETES_TYPES } from './KUBERNETES_TYPES';
import { KUSTOMIZATION_TYPES } from './KUSTOMIZATION_TYPES';
import { TypeReader } from './TypeReader';

/** The objects that Kubernetes itself knows. */
export const KUBERNETES = new TypeReader([KUBERNETES_TYPES]);

/** Argo CD's own objects; their metadata is that of every object. */
export const ARGOCD = new TypeReader([ARGOCD_TYPES, KUBERNETES_TYPES]);

/** What a kustomization.yaml holds. */
export const KUSTOMIZATION = new TypeReader([
  KUSTOMIZATION_TYPES,
  KUBERNETES_TYPES,
]);
