import type {
  FleetEvent,
  FleetFacets,
  FleetService,
  FleetServiceDetail,
  FleetServices,
} from '@slipway/plugin-fleet-common';
import type { FleetApi, FleetQuery } from '../api/FleetApi';
import { FILTER_KEYS } from '../fleet/search/fleetSearch';
import { readValues } from './readValues';

const WEEK_MS = 604_800_000;

/** A backend whose services and faults a test decides; it searches, filters, sorts and counts as the real one. */
export class FakeFleetApi implements FleetApi {
  fault: Error | undefined;
  /** Why one thing cannot be answered, by what is asked. */
  faultOf: (what: string) => Error | undefined = () => undefined;
  details: FleetServiceDetail[] = [];
  events: FleetEvent[] = [];
  /** What was asked, e.g. `services 100+100`. */
  readonly asked: string[] = [];

  constructor(public services: readonly FleetService[] = []) {}

  async listServices(
    query: FleetQuery,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<FleetServices> {
    this.ask(`services ${offset}+${limit}`);
    const found = sort(this.find(query), query.sort ?? 'name');
    return {
      items: found.slice(offset, offset + limit),
      totalItems: found.length,
    };
  }

  async readFacets(query: FleetQuery): Promise<FleetFacets> {
    this.ask('facets');
    const live = this.services.filter(({ state }) => state === 'live');
    const outdated = live
      .flatMap(({ deployments }) => deployments)
      .filter(({ isLive }) => !isLive);
    const runs = (service: FleetService, healths: readonly string[]) =>
      service.deployments.some(({ health }) => healths.includes(health));
    return {
      figures: {
        services: live.length,
        deployed: live.filter(({ deployments }) =>
          deployments.some(({ image }) => image),
        ).length,
        unhealthy: live.filter(one => runs(one, ['Degraded', 'Missing']))
          .length,
        unprotectedRoutes: live.filter(
          ({ guard }) => guard.verdict === 'unprotected',
        ).length,
        createdThisWeek: live.filter(
          ({ createdAt }) =>
            createdAt && Date.parse(createdAt) > Date.now() - WEEK_MS,
        ).length,
        isLive: outdated.length === 0,
        observedAt:
          outdated.flatMap(({ observedAt }) => observedAt ?? []).sort()[0] ??
          null,
      },
      facets: Object.fromEntries(
        FILTER_KEYS.map(key => [key, this.count(query, key)]),
      ),
    };
  }

  async readService(service: string, application: string) {
    this.ask(`service ${service}/${application}`);
    return this.details.find(
      one => one.service === service && one.application === application,
    );
  }

  async listEvents(
    service: string,
    application: string,
    page: {
      readonly environment?: string;
      readonly before?: string;
      readonly limit: number;
    },
  ) {
    this.ask(`events ${service}/${application}`);
    const items = this.events.filter(
      ({ environment }) =>
        !page.environment || environment === page.environment,
    );
    const start = items.findIndex(({ id }) => id === page.before) + 1;
    return { items: items.slice(start, start + page.limit) };
  }

  private ask(what: string) {
    this.asked.push(what);
    const fault = this.fault ?? this.faultOf(what);
    if (fault) throw fault;
  }

  private find({ search = '', filters = {} }: FleetQuery): FleetService[] {
    const words = search.toLocaleLowerCase('en').split(/\s+/).filter(Boolean);
    return this.services.filter(service => {
      const { name, owner, route, description } = service;
      const text = [name, owner, route, description]
        .join(' ')
        .toLocaleLowerCase('en');
      return (
        words.every(word => text.includes(word)) &&
        Object.entries(filters).every(
          ([key, values]) =>
            values.length === 0 ||
            readValues(service, key).some(value => values.includes(value)),
        )
      );
    });
  }

  private count({ search, filters }: FleetQuery, key: string) {
    const counts = new Map<string, number>();
    for (const service of this.find({
      search,
      filters: { ...filters, [key]: [] },
    }))
      for (const value of new Set(readValues(service, key)))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count);
  }
}

function sort(services: FleetService[], by: string): FleetService[] {
  const key = by.replace(/^-/, '');
  const read = (service: FleetService) =>
    readValues(service, key)[0] ??
    String((service as unknown as Record<string, unknown>)[key] ?? '');
  const sorted = services
    .map(service => ({ service, text: read(service) }))
    .sort((a, b) => Number(a.text > b.text) - Number(a.text < b.text))
    .map(({ service }) => service);
  return by.startsWith('-') ? sorted.reverse() : sorted;
}
