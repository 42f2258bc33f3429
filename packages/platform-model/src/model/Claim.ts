import type { KongRoute } from '../readers/Facts';

/** What only one application can have. */
export const CLAIM_KINDS = [
  /** The joined name, e.g. `order-api`. */
  'name',
  /** The folder of the application. */
  'folder',
  /** A name as a person sees it, with look-alikes folded together. */
  'look',
  /** An Argo CD Application of a cluster, e.g. `dev/argocd/order-api`. */
  'argocd-application',
  /** A Terraform module call of a cluster, e.g. `dev/order-api`. */
  'terraform-call',
  /** A Kong service of a gateway, e.g. `public/order-api`. */
  'kong-service',
  /** A named Kong route of a gateway. */
  'kong-route',
  /** A catalog entity, e.g. `component:default/order-api`. */
  'entity',
] as const;

/** One of {@link CLAIM_KINDS}. */
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** A pull request that is open: what it adds is reserved until it is merged or closed. */
export interface OpenPullRequest {
  readonly number: number;
  readonly url: string;
  /** Entity reference of the person who asked for it, where it is known. */
  readonly requester?: string;
}

/** Where a claim was made: a place in the repository, or in a pull request to it. */
export interface ClaimSource {
  readonly path: string;
  readonly line: number;
  readonly pullRequest?: OpenPullRequest;
}

/** Something that one application has and no other may have. */
export interface Claim extends ClaimSource {
  readonly kind: ClaimKind;
  /** In lower case: two names that differ only in case are one name somewhere. */
  readonly key: string;
  /** As it is written. */
  readonly name: string;
  /** The owning group of the application, where a catalog file says so. */
  readonly owner?: string;
}

/** What a route takes. What guards it is left out, since snapshots bring the routes of everybody to everybody's browser. */
export type ClaimedRoute = Omit<KongRoute, 'plugins' | 'tags'>;

/** A route that a gateway serves. */
export interface RouteClaim extends ClaimSource {
  readonly gateway: string;
  /** Name of the Kong service it leads to. */
  readonly service: string;
  readonly route: ClaimedRoute;
}

/** Says who holds what is claimed, for the end of a sentence: `order-api (infra/kong/public/order-api.yaml:15)`. */
export function nameHolder(name: string, source: ClaimSource): string {
  const { pullRequest } = source;
  return pullRequest
    ? `${name} in ${namePullRequest(pullRequest)}`
    : `${name} (${source.path}:${source.line})`;
}

/** Says which pull request, and whose: `the open pull request #7 of user:default/guest`. */
export function namePullRequest({
  number,
  requester,
}: OpenPullRequest): string {
  const of = requester ? ` of ${requester}` : '';
  return `the open pull request #${number}${of}`;
}

/** Orders sources: the repository itself before pull requests to it, then by path and line. */
export function compareSources(one: ClaimSource, other: ClaimSource): number {
  return (
    (one.pullRequest?.number ?? 0) - (other.pullRequest?.number ?? 0) ||
    (one.path < other.path ? -1 : Number(one.path > other.path)) ||
    one.line - other.line
  );
}

/** Orders claims of any kinds. */
export function compareClaims(one: Claim, other: Claim): number {
  return (
    compareSources(one, other) ||
    CLAIM_KINDS.indexOf(one.kind) - CLAIM_KINDS.indexOf(other.kind) ||
    (one.key < other.key ? -1 : Number(one.key > other.key))
  );
}

/** True for what an application claims by its folder, whatever the files in it say. */
export function isOfFolder(source: Claim | RouteClaim): boolean {
  return 'kind' in source && ['name', 'folder', 'look'].includes(source.kind);
}
