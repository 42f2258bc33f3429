import { itemsOf, nodeAt, type YamlNode } from '../syntax/YamlNode';
import { readPatch, type ReadPatch } from './readPatch';

/** Reads all patches of a kustomization, in the order in which they apply. */
export function readPatches(kustomization: YamlNode | undefined): ReadPatch[] {
  return ['patches', 'patchesJson6902', 'patchesStrategicMerge'].flatMap(list =>
    itemsOf(nodeAt(kustomization, list)).map(readPatch),
  );
}
