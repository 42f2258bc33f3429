import { buildOverlay } from '../../kustomize/buildOverlay';
import { buildShared } from '../../kustomize/buildShared';
import { fileRule } from '../Rule';
import { folderOf } from './objectRule';

/** Applies every patch to the base, as Kustomize will. */
export const overlayPatchApplies = fileRule({
  id: 'overlay-patch-applies',
  on: ['overlay', 'kubernetes-base'],
  severity: 'error',
  title:
    'Every patch of an overlay or a component finds what it changes in the base',
  why: 'Kustomize builds nothing when a patch does not fit, and says nothing when it fits no object: what it was written for is missing in the cluster.',
  judge: (reading, world) => {
    if (reading.kind === 'overlay') return buildOverlay(reading, world).faults;
    return reading.facts.kustomization?.isComponent
      ? buildShared(world, [folderOf(reading.path)]).faults.map(
          ({ line, message }) => ({ line, message }),
        )
      : [];
  },
});
