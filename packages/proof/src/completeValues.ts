import {
  InvalidServiceValues,
  parseServiceValues,
  type ServiceValues,
  type ValuesFault,
} from '@slipway/golden-path';
import type { PlatformLayout } from '@slipway/platform-layout';

/** Values that render, and what of them nobody has chosen yet. */
export interface CompletedValues {
  readonly values: ServiceValues;
  /** Fields that are empty, e.g. `route.path`. */
  readonly missing: readonly string[];
  /** Values that are there and wrong. */
  readonly faults: readonly ValuesFault[];
  /** First names of the fields in whose place something else stands, e.g. `route`. */
  readonly standIns: ReadonlySet<string>;
}

/** What a person has to give, where the form asks for it; the others have a default. */
const REQUIRED = [
  'service',
  'application',
  'description',
  'owner',
  'route.path',
  'route.methods',
  'guard',
  'queue',
  'upstream.protocol',
  'upstream.host',
  'upstream.port',
  'environments',
] as const;

/** Stands in for a host where the platform allows none. */
const NO_HOST = 'host.example.com';

/**
 * Puts a stand-in where a value is missing or wrong, so that somebody who has only begun to type sees the whole
 * pull request already.
 *
 * @param input - what a form holds so far: anything
 * @param fields - what the form asks for
 * @param ownGroup - an entity reference that stands in for the owner
 */
export function completeValues(
  input: unknown,
  fields: readonly string[],
  layout: PlatformLayout,
  ownGroup = 'group:default/your-group',
): CompletedValues {
  const given = isObject(input) ? input : {};
  const all = findFaults(given, fields, layout);
  if (all.length === 0)
    return {
      values: parseServiceValues(given, layout, fields),
      missing: [],
      faults: [],
      standIns: new Set(),
    };

  const missing = REQUIRED.filter(
    field =>
      fields.includes(firstName(field)) && isEmpty(valueAt(given, field)),
  );
  const isMissing = (field: string) =>
    missing.some(name => name === field || name.startsWith(`${field}.`));
  const faults = all.filter(({ field }) => !isMissing(field));
  const standIns = new Set(all.map(({ field }) => firstName(field)));
  const service = standIns.has('service') ? 'your-service' : given.service;
  const hosts =
    layout.upstreamHosts.length > 0 ? layout.upstreamHosts : [NO_HOST];
  const replacements: Record<string, unknown> = {
    service,
    application: 'api',
    description: 'What it does, in one sentence',
    owner: ownGroup,
    route: standInParts('route', given.route, all, {
      path: `/api/v1/${service}`,
      methods: ['GET'],
    }),
    guard: 'site-auth',
    roles: [],
    environments: Object.keys(layout.environments).slice(0, 1),
    strategy: 'rolling',
    queue: 'your-queue',
    upstream: standInParts('upstream', given.upstream, all, {
      protocol: 'https',
      host: hosts[0],
      port: 443,
    }),
  };
  const completed = Object.fromEntries(
    Object.entries(replacements)
      .filter(([name]) => fields.includes(name))
      .map(([name, replacement]) => [
        name,
        standIns.has(name) ? replacement : given[name],
      ]),
  );
  return {
    values: parseServiceValues(
      completed,
      layout.upstreamHosts.length > 0
        ? layout
        : { ...layout, upstreamHosts: hosts },
      fields,
    ),
    missing,
    faults,
    standIns,
  };
}

function findFaults(
  input: Record<string, unknown>,
  fields: readonly string[],
  layout: PlatformLayout,
): readonly ValuesFault[] {
  try {
    parseServiceValues(input, layout, fields);
    return [];
  } catch (error) {
    if (error instanceof InvalidServiceValues) return error.faults;
    throw error;
  }
}

/** Keeps the parts of a value that are good. */
function standInParts(
  name: string,
  value: unknown,
  faults: readonly ValuesFault[],
  parts: Record<string, unknown>,
): unknown {
  const given = isObject(value) ? value : {};
  const isWrong = (part: string) =>
    given[part] === undefined ||
    faults.some(({ field }) => field.startsWith(`${name}.${part}`));
  return Object.fromEntries(
    Object.entries(parts).map(([part, standIn]) => [
      part,
      isWrong(part) ? standIn : given[part],
    ]),
  );
}

function valueAt(values: Record<string, unknown>, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>(
      (value, name) => (isObject(value) ? value[name] : undefined),
      values,
    );
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstName(field: string): string {
  return field.split(/[.[]/)[0];
}
