import type { KongRoute } from '../readers/Facts';
import { isKnown, valueOf, type Fact } from '../syntax/Located';
import type {
  Claim,
  ClaimedRoute,
  ClaimKind,
  ClaimSource,
  RouteClaim,
} from './Claim';
import type { FileReading } from './FileReading';

const NO_CLAIMS: readonly Claim[] = [];
const NO_ROUTES: readonly RouteClaim[] = [];

/** One for each: by it two routes that look alike are told apart, also where they stand on one line. */
const claimed = new WeakMap<KongRoute, ClaimedRoute>();

/** What a file claims besides its application's name. */
export function listClaims(reading: FileReading): readonly Claim[] {
  const claims: Claim[] = [];
  const add = (
    kind: ClaimKind,
    scope: string,
    name: Fact<string> | undefined,
  ) => {
    if (isKnown(name))
      claims.push({
        kind,
        key: `${scope}${name.value}`.toLowerCase(),
        name: name.value,
        path: reading.path,
        line: name.line,
      });
  };
  switch (reading.kind) {
    case 'argocd':
      for (const { name, namespace } of reading.facts.applications)
        add(
          'argocd-application',
          `${reading.place.cluster}/${valueOf(namespace) ?? 'argocd'}/`,
          name,
        );
      break;
    case 'terraform-call':
      for (const { label, line } of reading.facts.calls)
        add('terraform-call', `${reading.place.cluster}/`, {
          value: label,
          line,
        });
      break;
    case 'kong':
      for (const service of reading.facts.services) {
        add('kong-service', `${gatewayOf(reading)}/`, service.name);
        for (const route of service.routes)
          add('kong-route', `${gatewayOf(reading)}/`, route.name);
      }
      for (const route of reading.facts.routes)
        add('kong-route', `${gatewayOf(reading)}/`, route.name);
      break;
    case 'catalog-info':
    case 'organisation':
      for (const entity of reading.facts.entities)
        if (isKnown(entity.kind))
          add(
            'entity',
            `${entity.kind.value}:${valueOf(entity.namespace) ?? 'default'}/`,
            entity.name,
          );
      break;
    default:
  }
  return claims.length > 0 ? claims : NO_CLAIMS;
}

/** The routes that a Kong file asks its gateway to serve. */
export function listRoutes(
  reading: FileReading,
  source?: Pick<ClaimSource, 'pullRequest'>,
): readonly RouteClaim[] {
  if (reading.kind !== 'kong') return NO_ROUTES;
  const { services, routes } = reading.facts;
  const claim = (service: string) => (route: KongRoute) => ({
    gateway: gatewayOf(reading),
    service,
    route: claimRoute(route),
    path: reading.path,
    line: route.line,
    ...source,
  });
  return [
    ...services.flatMap(service =>
      service.routes.map(claim(valueOf(service.name) ?? '')),
    ),
    ...routes.map(claim('')),
  ];
}

function claimRoute(route: KongRoute): ClaimedRoute {
  let claim = claimed.get(route);
  if (!claim) {
    const { plugins: _, tags: __, ...taken } = route;
    claimed.set(route, (claim = taken));
  }
  return claim;
}

/** A layout that keeps all gateways in one folder has one gateway. */
export function gatewayOf(reading: FileReading<'kong'>): string {
  return reading.place.gateway ?? '';
}
