import {
  componentOf,
  listOwnOverlays,
  listOwnServices,
  ownerRef,
  type Application,
  type EntityFacts,
  type Fact,
  type KongRoute,
  type KongService,
  type World,
} from '@slipway/platform-model';
import type { UnknownValue } from '@slipway/plugin-curation-common';

/** What a repository tells of the values that an application was rendered with. */
export interface ReadValues {
  /** As `parseServiceValues` takes them; without those that are unknown. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly unknown: readonly UnknownValue[];
}

/** What is asked of one application. */
interface Sources {
  readonly application: Application;
  readonly world: World;
  readonly component: EntityFacts | undefined;
  readonly service: KongService | undefined;
  readonly route: KongRoute | undefined;
}

/** Why a value cannot be told, as a sentence. */
class Untold {
  constructor(readonly reason: string) {}
}

/** The part of the shared base that an overlay chooses for a strategy other than `rolling`. */
const STRATEGY = /(?:^|\/)components\/strategies\/([A-Za-z]+)$/;

/** Of each value of a service, where its files say it. */
const READERS: Readonly<Record<string, (sources: Sources) => unknown>> = {
  service: ({ application }) => application.service,
  application: ({ application }) => application.application,
  description: ({ component }) =>
    told(component?.description, 'description of the Component'),
  owner: ({ component }) => {
    const owner = told(component?.owner, 'owner of the Component');
    return owner instanceof Untold ? owner : ownerRef(owner);
  },
  route: ({ route }) => ({
    path: told(route?.paths?.[0], 'path of its route'),
    methods: toldAll(route?.methods, 'methods of its route'),
  }),
  guard: ({ component }) =>
    told(component?.guard, 'annotation slipway.dev/guard'),
  roles: ({ component }) =>
    component?.guard
      ? told(component.roles, 'annotation slipway.dev/roles')
      : [],
  environments: ({ application, world }) => {
    const names = new Set(
      listOwnOverlays(application, world).map(({ place }) => place.environment),
    );
    const known = Object.keys(world.layout.environments).filter(name =>
      names.has(name),
    );
    return known.length > 0
      ? known
      : new Untold('It has no overlay for any environment.');
  },
  strategy: ({ application, world }) => {
    const chosen = new Set(
      listOwnOverlays(application, world).map(({ facts }) => {
        const names = facts.components.map(component =>
          'value' in component
            ? STRATEGY.exec(component.value)?.[1]
            : undefined,
        );
        return names.find(name => name !== undefined) ?? 'rolling';
      }),
    );
    return chosen.size <= 1
      ? [...chosen][0] ?? 'rolling'
      : new Untold('Its environments have different strategies.');
  },
  queue: ({ component }) =>
    told(component?.queue, 'annotation slipway.dev/queue'),
  upstream: ({ service }) => ({
    protocol: told(service?.protocol, 'protocol of its service at the gateway'),
    host: told(service?.host, 'host of its service at the gateway'),
    port: told(service?.port, 'port of its service at the gateway'),
  }),
};

/**
 * Reads back with which values an application was rendered: the way from values to files, backwards. It asks the model
 * alone, and takes nothing for granted: what a file says otherwise today is the value of today.
 *
 * @param fields - the values that are wanted, e.g. `route`
 */
export function readServiceValues(
  application: Application,
  world: World,
  fields: readonly string[],
): ReadValues {
  const services = listOwnServices(application, world);
  const service = services[0]?.item;
  const sources: Sources = {
    application,
    world,
    component: componentOf(application),
    service,
    route: service?.routes[0],
  };
  const values: Record<string, unknown> = {};
  const unknown: UnknownValue[] = [];
  for (const field of fields) {
    const read = READERS[field];
    const value = read
      ? read(sources)
      : new Untold('Nothing in the repository tells it.');
    collect(field, value, values, unknown);
  }
  // Nobody has a role where nobody is checked.
  if (values.guard === 'none') delete values.roles;
  return { values, unknown };
}

function told<T>(fact: Fact<T> | undefined, name: string): T | Untold {
  if (!fact) return new Untold(`The repository does not say the ${name}.`);
  return 'value' in fact
    ? fact.value
    : new Untold(`The ${name} cannot be known: ${fact.undetermined}.`);
}

function toldAll<T>(
  facts: readonly Fact<T>[] | undefined,
  name: string,
): T[] | Untold {
  if (!facts) return new Untold(`The repository does not say the ${name}.`);
  const values = facts.map(fact => told(fact, name));
  return (
    values.find((value): value is Untold => value instanceof Untold) ??
    (values as T[])
  );
}

function collect(
  field: string,
  value: unknown,
  values: Record<string, unknown>,
  unknown: UnknownValue[],
): void {
  if (value instanceof Untold) {
    unknown.push({ field, reason: value.reason });
    return;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    values[field] = value;
    return;
  }
  const parts = Object.entries(value);
  const untold = parts.filter(([, part]) => part instanceof Untold);
  for (const [name, part] of untold)
    unknown.push({
      field: `${field}.${name}`,
      reason: (part as Untold).reason,
    });
  if (untold.length === 0) values[field] = value;
}
