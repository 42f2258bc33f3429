import { buildOverlay } from '../../kustomize/buildOverlay';
import { fileRule } from '../Rule';

/** Applies every patch to the base, as Kustomize will. */
export const overlayPatchApplies = fileRule({
  id: 'overlay-patch-applies',
  on: ['overlay'],
  severity: 'error',
  title: 'Every patch of an overlay finds what it changes in the base',
  why: 'Kustomize builds nothing when a patch does not fit, and says nothing when it fits no object: what it was written for is missing in the cluster.',
  judge: (reading, world) => buildOverlay(reading, world).faults,
});
