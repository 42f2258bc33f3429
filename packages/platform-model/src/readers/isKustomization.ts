import { nodeAt, type YamlNode } from '../syntax/YamlNode';

/** Kustomize needs neither kind nor API version in a kustomization; an object has both. */
export function isKustomization(node: YamlNode): boolean {
  if (node.kind !== 'map') return false;
  const apiVersion = nodeAt(node, 'apiVersion');
  if (apiVersion?.kind === 'scalar')
    return apiVersion.text.startsWith('kustomize.config.k8s.io/');
  const kind = nodeAt(node, 'kind');
  return kind?.kind === 'scalar'
    ? kind.value === 'Kustomization' || kind.value === 'Component'
    : node.entries.has('resources');
}
