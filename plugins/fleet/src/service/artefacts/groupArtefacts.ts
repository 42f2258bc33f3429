import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';

type Artefact = FleetServiceDetail['artefacts'][number];

/** Files of one kind. */
export interface ArtefactGroup {
  readonly title: string;
  readonly files: readonly Artefact[];
}

const TITLES: Readonly<Record<string, string>> = {
  argocd: 'Argo CD Application',
  'terraform-call': 'Terraform call',
  terraform: 'Terraform call',
  kong: 'Kong route',
  overlay: 'Kubernetes overlay',
  'catalog-info': 'Catalog entity',
  application: 'Application',
};

/**
 * Files by what they are, in the order in which a reader wants them; those of an environment in the order of promotion.
 *
 * @param environments - in the order of promotion
 */
export function groupArtefacts(
  artefacts: readonly Artefact[],
  environments: readonly string[],
): ArtefactGroup[] {
  const groups = new Map<string, Artefact[]>();
  for (const artefact of artefacts) {
    const there = groups.get(artefact.kind);
    if (there) there.push(artefact);
    else groups.set(artefact.kind, [artefact]);
  }
  const place = ({ environment }: Artefact) =>
    environment === null ? -1 : environments.indexOf(environment);
  return [...groups]
    .sort(([a], [b]) => orderOf(a) - orderOf(b))
    .map(([kind, files]) => ({
      title: TITLES[kind] ?? sayKind(kind),
      files: [...files].sort(
        (a, b) => place(a) - place(b) || (a.path < b.path ? -1 : 1),
      ),
    }));
}

function orderOf(kind: string): number {
  const order = Object.keys(TITLES).indexOf(kind);
  return order < 0 ? Object.keys(TITLES).length : order;
}

/** A newer backend may know kinds that this page does not. */
function sayKind(kind: string): string {
  const words = kind.replace(/-/g, ' ');
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}
