import {
  matchPlace,
  type Place,
  type PlatformLayout,
} from '@slipway/platform-layout';

/**
 * Whose overlay a folder is.
 *
 * @param folder - e.g. `apps/order/api/deploy/dev`, as Argo CD is told to deploy it
 * @returns `undefined` for a folder that is no overlay
 */
export function placeOfOverlay(
  layout: PlatformLayout,
  folder: string,
): Place | undefined {
  const file = `${
    folder.endsWith('/') ? folder : `${folder}/`
  }kustomization.yaml`;
  const place = matchPlace(layout, 'overlay', file);
  return place?.rest === 'kustomization.yaml' ? place : undefined;
}
