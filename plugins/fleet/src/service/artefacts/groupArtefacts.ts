import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import type { Words } from '../../words/useWords';

type Artefact = FleetServiceDetail['artefacts'][number];

/** Files of one kind. */
export interface ArtefactGroup {
  /** e.g. `kong` */
  readonly kind: string;
  readonly files: readonly Artefact[];
}

/** What a reader wants to see first, first. */
const KINDS = {
  argocd: 'artefact.argocd',
  'terraform-call': 'artefact.terraform',
  terraform: 'artefact.terraform',
  kong: 'artefact.kong',
  overlay: 'artefact.overlay',
  'catalog-info': 'artefact.catalog-info',
  application: 'artefact.application',
} as const;

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
      kind,
      files: [...files].sort(
        (a, b) => place(a) - place(b) || (a.path < b.path ? -1 : 1),
      ),
    }));
}

function orderOf(kind: string): number {
  const order = Object.keys(KINDS).indexOf(kind);
  return order < 0 ? Object.keys(KINDS).length : order;
}

/** What files of a kind are called. A newer backend may know kinds that this page does not. */
export function sayKind(kind: string, { t }: Words): string {
  if (Object.hasOwn(KINDS, kind)) return t(KINDS[kind as keyof typeof KINDS]);
  const words = kind.replace(/-/g, ' ');
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}
