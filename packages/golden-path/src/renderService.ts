import {
  byPath,
  checkRepositoryPath,
  type RepositoryFile,
} from '@slipway/change-set';
import {
  ARTEFACT_KINDS,
  placeArtefact,
  type ArtefactKind,
  type PlatformLayout,
} from '@slipway/platform-layout';
import { createSkeletonRenderer } from './createSkeletonRenderer';
import { deriveValues } from './deriveValues';
import type { ServiceValues } from './ServiceValues';

/** Kinds that every chosen environment has its own artefact of; the others exist once. */
const PER_ENVIRONMENT: readonly ArtefactKind[] = [
  'overlay',
  'terraform',
  'argocd',
];

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
  const rendered = new Map<string, RepositoryFile>();
  for (const [kind, files] of groupByKind(skeleton)) {
    const environments = PER_ENVIRONMENT.includes(kind)
      ? values.environments
      : [undefined];
    for (const environment of environments) {
      const folder = placeArtefact(layout, kind, { ...values, environment });
      const renderFile = createSkeletonRenderer(
        deriveValues(values, layout, environment),
      );
      for (const file of files) {
        const result = renderFile(file);
        if (result)
          addFile(rendered, { ...result, path: `${folder}/${result.path}` });
      }
    }
  }
  return [...rendered.values()].sort(byPath);
}

/** The skeleton's files by kind, their paths relative to the kind's folder. */
function groupByKind(
  skeleton: readonly RepositoryFile[],
): Map<ArtefactKind, RepositoryFile[]> {
  const groups = new Map<ArtefactKind, RepositoryFile[]>();
  for (const file of skeleton) {
    const kind = ARTEFACT_KINDS.find(name => file.path.startsWith(`${name}/`));
    if (!kind)
      throw new Error(
        `${
          file.path
        }: move it into one of the skeleton's folders ${ARTEFACT_KINDS.join(
          ', ',
        )}`,
      );
    const path = file.path.slice(kind.length + 1);
    groups.set(kind, [...(groups.get(kind) ?? []), { ...file, path }]);
  }
  return groups;
}

function addFile(
  rendered: Map<string, RepositoryFile>,
  file: RepositoryFile,
): void {
  const fault = checkRepositoryPath(file.path);
  if (fault) throw new Error(`${file.path}: ${fault}`);
  const other = rendered.get(file.path);
  if (other && !isSame(other, file))
    throw new Error(
      `${file.path}: two artefacts with different content share this path; give each its own file name in the skeleton, or {environment} or {cluster} in its folder in slipway.platform.paths`,
    );
  rendered.set(file.path, file);
}

function isSame(one: RepositoryFile, other: RepositoryFile): boolean {
  return (
    one.content === other.content &&
    one.encoding === other.encoding &&
    one.executable === other.executable
  );
}
