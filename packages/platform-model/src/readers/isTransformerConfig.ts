import type { YamlNode } from '../syntax/YamlNode';

/** What a file under `configurations` may say, besides what Kustomize gives up. */
const FIELDS = [
  'commonAnnotations',
  'commonLabels',
  'images',
  'namePrefix',
  'nameReference',
  'nameSuffix',
  'namespace',
  'replicas',
  'templateLabels',
  'varReference',
];

/** True for a file that tells Kustomize which fields hold names and labels: it has neither kind nor API version. */
export function isTransformerConfig(node: YamlNode): boolean {
  return (
    node.kind === 'map' &&
    node.entries.size > 0 &&
    [...node.entries.keys()].every(key => FIELDS.includes(key))
  );
}
