import type { RepositoryFile } from '@slipway/change-set';
import type { PlatformLayout } from '@slipway/platform-layout';
import { ServiceRenderer } from './ServiceRenderer';
import type { ServiceValues } from './ServiceValues';

/**
 * Renders a service: the files that its pull request adds to the platform repository. The first segment of a
 * skeleton path is the kind of artefact, which the layout places.
 *
 * @param skeleton - e.g. `argocd/${{ values.name }}.yaml`
 * @param values - as `parseServiceValues` returns them
 * @returns files sorted by path, e.g. `infra/argocd/dev/order-api.yaml`; the same bytes for the same input
 * @throws Error naming the file when the skeleton is faulty or the layout places two artefacts on one path
 */
export function renderService(
  skeleton: readonly RepositoryFile[],
  values: ServiceValues,
  layout: PlatformLayout,
): RepositoryFile[] {
  return new ServiceRenderer(skeleton, layout)
    .render(values)
    .map(({ file }) => file);
}
