import {
  checkServiceName,
  type PlatformLayout,
} from '@slipway/platform-layout';
import * as z from 'zod';
import { checkDescription } from './checkDescription';
import { checkQueue } from './checkQueue';
import { checkRole } from './checkRole';
import { checkRoutePath } from './checkRoutePath';
import { checkUpstreamHost } from './checkUpstreamHost';

/** HTTP methods that a route may serve, in the order in which values and artefacts list them. */
export const HTTP_METHODS = [
  'GET',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'HEAD',
  'OPTIONS',
] as const;

/** Who checks a caller: the site's login, the platform's login, or nobody (a public route). */
export const GUARDS = ['site-auth', 'platform-auth', 'none'] as const;

/** How a new version takes the place of the one before: pod by pod, to some callers first, or all at once behind a switch. */
export const STRATEGIES = ['rolling', 'canary', 'blueGreen'] as const;

/** What a gateway speaks with a service outside the cluster. */
export const PROTOCOLS = ['https', 'http'] as const;

const MOST_ROLES = 20;

const OWNER_PATTERN =
  /^group:[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;

/**
 * What a developer chooses for a service, each field by itself; what fits together says `checkTogether`. Each golden path
 * asks for some of it. Lists that name a choice of several come out in the order of promotion and of
 * {@link HTTP_METHODS}, so that equal choices render to equal bytes.
 */
export function serviceValuesSchema(layout: PlatformLayout) {
  const environments = Object.keys(layout.environments);
  return z.strictObject({
    /** The business domain, e.g. `order`. */
    service: text(checkServiceName),
    /** One deployable of the service, e.g. `api`. */
    application: text(checkServiceName),
    /** What it does, in one line. */
    description: text(checkDescription),
    /** The owning group as an entity reference, e.g. `group:default/commerce`. */
    owner: text(checkOwner),
    /** What the gateway passes on to it; absent where nobody calls it through the gateway. */
    route: z
      .strictObject(
        {
          /** e.g. `/api/v1/orders` */
          path: text(checkRoutePath),
          methods: choices(HTTP_METHODS),
        },
        'Give the route with its path and its methods.',
      )
      .optional(),
    /** There wherever a route is. */
    guard: z.enum(GUARDS, chooseOne(GUARDS)).optional(),
    /** Who may call; empty means any caller that the guard lets in. */
    roles: z
      .array(z.unknown(), 'Give a list of roles; it may be empty.')
      .max(MOST_ROLES, `Give at most ${MOST_ROLES} roles.`)
      .pipe(z.array(text(checkRole)))
      .superRefine(refuseRepetition)
      .default([]),
    /** Where it is deployed, by the names of the layout; absent only where it runs outside of all of them. */
    environments: choices(environments).optional(),
    /** How a new version comes out; there wherever it is deployed, `rolling` when nobody chose. */
    strategy: z.enum(STRATEGIES, chooseOne(STRATEGIES)).optional(),
    /** The queue that it reads, e.g. `order-events`. */
    queue: text(checkQueue).optional(),
    /** Where it runs, when it does not run in one of the environments. */
    upstream: z
      .strictObject(
        {
          protocol: z.enum(PROTOCOLS, chooseOne(PROTOCOLS)),
          /** One of the layout's `upstreamHosts`. */
          host: text(host => checkUpstreamHost(host, layout.upstreamHosts)),
          port: z
            .int('Give the number of a port, such as 443.')
            .min(1, 'A port is at least 1.')
            .max(65_535, 'A port is at most 65535.'),
        },
        'Say where it runs: protocol, host and port.',
      )
      .optional(),
  });
}

/** @see serviceValuesSchema */
export type ServiceValues = z.output<ReturnType<typeof serviceValuesSchema>>;

function text(check: (text: string) => string | undefined) {
  return z.string('Give a text.').superRefine((value, context) => {
    const message = check(value);
    if (message) context.addIssue({ code: 'custom', message });
  });
}

function chooseOne(all: readonly string[]): string {
  return `Choose one of ${all.join(', ')}.`;
}

function checkOwner(owner: string): string | undefined {
  return owner.length > 140 || !OWNER_PATTERN.test(owner)
    ? 'Name a group like group:default/commerce.'
    : undefined;
}

function choices<T extends string>(all: readonly T[]) {
  const sentence = `Choose one or more of ${all.join(', ')}.`;
  return z
    .array(z.unknown(), sentence)
    .min(1, sentence)
    .max(all.length, sentence)
    .pipe(z.array(z.enum(all, chooseOne(all))))
    .superRefine(refuseRepetition)
    .transform(chosen => all.filter(choice => chosen.includes(choice)));
}

function refuseRepetition(
  items: readonly string[],
  context: z.RefinementCtx,
): void {
  items.forEach((item, index) => {
    if (items.indexOf(item) < index)
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `Remove it: ${item} is already in the list.`,
      });
  });
}

/** The names of all values that a service may have. */
export const SERVICE_FIELDS = [
  'service',
  'application',
  'description',
  'owner',
  'route',
  'guard',
  'roles',
  'environments',
  'strategy',
  'queue',
  'upstream',
] as const satisfies readonly (keyof ServiceValues)[];
