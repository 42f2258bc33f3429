import {
  checkJoinedName,
  checkServiceName,
  type PlatformLayout,
} from '@slipway/platform-layout';
import * as z from 'zod';
import { checkDescription } from './checkDescription';
import { checkRole } from './checkRole';
import { checkRoutePath } from './checkRoutePath';

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

const MOST_ROLES = 20;

const OWNER_PATTERN =
  /^group:[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;

/**
 * What a developer chooses for a service, checked against the layout of the platform repository. Lists that
 * name a choice of several come out in the order of promotion and of {@link HTTP_METHODS}, so that equal
 * choices render to equal bytes.
 */
export function serviceValuesSchema(layout: PlatformLayout) {
  const environments = Object.keys(layout.environments);
  return z
    .strictObject({
      /** The business domain, e.g. `order`. */
      service: text(checkServiceName),
      /** One deployable of the service, e.g. `api`. */
      application: text(checkServiceName),
      /** What it does, in one line. */
      description: text(checkDescription),
      /** The owning group as an entity reference, e.g. `group:default/commerce`. */
      owner: text(checkOwner),
      /** What the gateway passes on to it. */
      route: z.strictObject(
        {
          /** e.g. `/api/v1/orders` */
          path: text(checkRoutePath),
          methods: choices(HTTP_METHODS),
        },
        'Give the route with its path and its methods.',
      ),
      guard: z.enum(GUARDS, `Choose one of ${GUARDS.join(', ')}.`),
      /** Who may call; empty means any caller that the guard lets in. */
      roles: z
        .array(z.unknown(), 'Give a list of roles; it may be empty.')
        .max(MOST_ROLES, `Give at most ${MOST_ROLES} roles.`)
        .pipe(z.array(text(checkRole)))
        .superRefine(refuseRepetition)
        .default([]),
      /** Where it is deployed, by the names of the layout. */
      environments: choices(environments),
    })
    .superRefine((values, context) => {
      const { service, application } = values;
      const tooLong = checkJoinedName(service, application);
      const wellNamed =
        !checkServiceName(service) && !checkServiceName(application);
      if (tooLong && wellNamed)
        context.addIssue({
          code: 'custom',
          path: ['application'],
          message: tooLong,
        });
      if (values.guard === 'none' && values.roles.length > 0)
        context.addIssue({
          code: 'custom',
          path: ['roles'],
          message: 'Remove the roles, or choose a guard that can check them.',
        });
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
    .pipe(z.array(z.enum(all, `Choose one of ${all.join(', ')}.`)))
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
