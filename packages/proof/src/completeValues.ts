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

const FIELDS = [
  'service',
  'application',
  'description',
  'owner',
  'route.path',
  'route.methods',
  'guard',
  'environments',
] as const;

/**
 * Puts a stand-in where a value is missing or wrong, so that somebody who has only begun to type sees the whole
 * pull request already.
 *
 * @param input - what a form holds so far: anything
 * @param ownGroup - an entity reference that stands in for the owner
 */
export function completeValues(
  input: unknown,
  layout: PlatformLayout,
  ownGroup = 'group:default/your-group',
): CompletedValues {
  const given = isObject(input) ? input : {};
  const all = findFaults(given, layout);
  if (all.length === 0)
    return {
      values: parseServiceValues(given, layout),
      missing: [],
      faults: [],
      standIns: new Set(),
    };

  const missing = FIELDS.filter(field => isEmpty(valueAt(given, field)));
  const isMissing = (field: string) =>
    missing.some(name => name === field || name.startsWith(`${field}.`));
  const faults = all.filter(({ field }) => !isMissing(field));
  const standIns = new Set(all.map(({ field }) => firstName(field)));
  const service = standIns.has('service') ? 'your-service' : given.service;
  const replacements: Record<string, unknown> = {
    service,
    application: 'api',
    description: 'What it does, in one sentence',
    owner: ownGroup,
    route: standInRoute(given.route, all, `/api/v1/${service}`),
    guard: 'site-auth',
    roles: [],
    environments: Object.keys(layout.environments).slice(0, 1),
  };
  const completed = Object.fromEntries(
    Object.entries(replacements).map(([name, replacement]) => [
      name,
      standIns.has(name) ? replacement : given[name],
    ]),
  );
  return {
    values: parseServiceValues(completed, layout),
    missing,
    faults,
    standIns,
  };
}

function findFaults(
  input: Record<string, unknown>,
  layout: PlatformLayout,
): readonly ValuesFault[] {
  try {
    parseServiceValues(input, layout);
    return [];
  } catch (error) {
    if (error instanceof InvalidServiceValues) return error.faults;
    throw error;
  }
}

/** Keeps the half of a route that is good. */
function standInRoute(
  route: unknown,
  faults: readonly ValuesFault[],
  path: string,
): unknown {
  const given = isObject(route) ? route : {};
  const isWrong = (name: string) =>
    given[name] === undefined ||
    faults.some(({ field }) => field.startsWith(`route.${name}`));
  return {
    path: isWrong('path') ? path : given.path,
    methods: isWrong('methods') ? ['GET'] : given.methods,
  };
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
