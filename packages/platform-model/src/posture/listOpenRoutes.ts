import type { ProposedModel } from '../model/ProposedModel';
import type { KongRoute, KongService } from '../readers/Facts';
import { valueOf, type Fact } from '../syntax/Located';
import { readGateway } from './readGateway';
import type { SourcePlace } from './RoutePosture';

/** A route that a change makes a gateway serve without certainly asking who calls. */
export interface OpenRoute {
  /** null where the file belongs to no gateway that is known. */
  readonly gateway: string | null;
  /** null where it has none. */
  readonly name: string | null;
  /** As they are written; empty: any path. */
  readonly paths: readonly string[];
  /** null: any. */
  readonly methods: readonly string[] | null;
  readonly place: SourcePlace;
  /** Why it is open, or why nobody can tell: the end of a sentence. */
  readonly reason: string;
}

/**
 * Lists what a change opens to everybody at a gateway, whatever it says that it means. A route counts as closed only
 * where a guard certainly checks every caller; a file that cannot be read in full may open anything.
 */
export function listOpenRoutes(change: ProposedModel): OpenRoute[] {
  return change.readings().flatMap(reading => {
    if (reading.kind !== 'kong') return [];
    const { path, facts } = reading;
    const gateway = reading.place.gateway ?? null;
    const served = [
      ...facts.services.flatMap(service =>
        service.routes.map(route => ({ service, route })),
      ),
      ...facts.routes.map(route => ({ service: nowhere(route), route })),
    ];
    const open = served.flatMap(({ service, route }): OpenRoute[] => {
      const found = readGateway({ reading, service, route }, change);
      if (found.checks.length > 0) return [];
      const [doubt] = found.doubts;
      const [gap] = found.gaps;
      return [
        {
          gateway,
          name: valueOf(route.name) ?? null,
          paths: valuesOf(route.paths ?? []),
          methods: route.methods ? valuesOf(route.methods) : null,
          place: { path, line: route.line },
          reason: doubt
            ? `it cannot be determined ${doubt.about}: ${doubt.why}`
            : gap?.message ?? 'it has no guard',
        },
      ];
    });
    if (!facts.isCut) return open;
    const unread: OpenRoute = {
      ...{ gateway, name: null, paths: [], methods: null },
      place: { path, line: 1 },
      reason: `${path} cannot be read in full`,
    };
    return [...open, unread];
  });
}

/** A route that leads to no service of its file has no guard but its own and the gateway's. */
function nowhere(route: KongRoute): KongService {
  return { line: route.line, plugins: [], routes: [route] };
}

function valuesOf(facts: readonly Fact<string>[]): string[] {
  return facts.flatMap(fact => valueOf(fact) ?? []);
}
