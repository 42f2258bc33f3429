import {
  checkJoinedName,
  checkServiceName,
  type PlatformLayout,
} from '@slipway/platform-layout';
import type { ValuesFault } from './InvalidServiceValues';
import { GUARDS, type ServiceValues } from './ServiceValues';

type Check = (
  given: Record<string, unknown>,
  layout: PlatformLayout,
  fields: readonly string[] | undefined,
) => string | false | undefined;

/** Of the fields that only some golden paths ask for. */
const CHECKS: Partial<Record<keyof ServiceValues, Check>> = {
  route: (given, _, fields) => {
    if (isGiven(given, 'route')) return undefined;
    if (isGiven(given, 'upstream'))
      return 'Give the route whose requests the gateway passes on.';
    return (
      fields?.includes('route') &&
      'Give the route with its path and its methods.'
    );
  },
  guard: (given, _, fields) => {
    if (isGiven(given, 'route') || fields?.includes('route'))
      return !isGiven(given, 'guard') && `Choose one of ${GUARDS.join(', ')}.`;
    return (
      isGiven(given, 'guard') &&
      'Remove the guard, or give the route that it guards.'
    );
  },
  roles: (given, _, fields) => {
    const guardIsMissing =
      !isGiven(given, 'guard') &&
      !isGiven(given, 'route') &&
      !fields?.includes('guard');
    return (
      isGiven(given, 'roles') &&
      (guardIsMissing || given.guard === 'none') &&
      'Remove the roles, or choose a guard that can check them.'
    );
  },
  environments: (given, layout) => {
    if (isGiven(given, 'upstream'))
      return (
        isGiven(given, 'environments') &&
        'Remove the environments, or the upstream: an application is either deployed from here or runs elsewhere.'
      );
    return (
      !isGiven(given, 'environments') &&
      `Choose one or more of ${Object.keys(layout.environments).join(', ')}.`
    );
  },
  strategy: given =>
    isGiven(given, 'strategy') &&
    isGiven(given, 'upstream') &&
    'Remove the strategy: how a new version comes out is decided where it runs.',
  queue: (given, _, fields) => {
    if (isGiven(given, 'queue'))
      return (
        isGiven(given, 'upstream') &&
        'Remove the queue: only what is deployed from here reads one.'
      );
    return fields?.includes('queue') && 'Name the queue that it reads.';
  },
  upstream: (given, _, fields) =>
    !isGiven(given, 'upstream') &&
    fields?.includes('upstream') &&
    'Say where it runs: protocol, host and port.',
};

/**
 * Says which values do not fit together, and which of them the golden path asks for and nobody gave. Each value is judged
 * by itself elsewhere; what is not known to be good is taken as given.
 *
 * @param input - anything
 * @param fields - what the golden path asks for, e.g. `route`; `undefined` for all of them
 * @returns at most one fault for each field, in the order of the fields
 */
export function checkTogether(
  input: unknown,
  layout: PlatformLayout,
  fields?: readonly string[],
): ValuesFault[] {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return [];
  const given = input as Record<string, unknown>;
  const tooLong = checkNames(given);
  const faults: ValuesFault[] = tooLong
    ? [{ field: 'application', message: tooLong }]
    : [];
  for (const [field, check] of Object.entries(CHECKS)) {
    const message =
      fields && !fields.includes(field)
        ? isGiven(given, field) &&
          'Remove it: this golden path has no use for it.'
        : check(given, layout, fields);
    if (message) faults.push({ field, message });
  }
  return faults;
}

/** An empty list of roles is what nobody chose. */
function isGiven(given: Record<string, unknown>, field: string): boolean {
  const value = given[field];
  return (
    value !== undefined &&
    !(field === 'roles' && Array.isArray(value) && value.length === 0)
  );
}

function checkNames({
  service,
  application,
}: Record<string, unknown>): string | undefined {
  return typeof service === 'string' &&
    typeof application === 'string' &&
    !checkServiceName(service) &&
    !checkServiceName(application)
    ? checkJoinedName(service, application)
    : undefined;
}
