import { VERDICTS } from '@slipway/platform-model';
import {
  DELIVERY_GROUPINGS,
  DELIVERY_STEPS,
  HEALTHS,
  SYNCS,
  type DeliveryFigures,
  type FleetBirth,
  type FleetDelivery,
  type FleetDeployment,
  type FleetEvent,
  type FleetEventType,
  type FleetFacets,
  type FleetRoutes,
  type FleetService,
  type FleetServiceDetail,
  type FleetServices,
} from '@slipway/plugin-fleet-common';
import * as z from 'zod';

const text = z.string();
const orNull = z.string().nullable();
const momentOrNull = z
  .string()
  .nullable()
  .describe('ISO 8601; null when nobody knows');

const placeSchema = z.object({ path: text, line: z.int() });

const verdictSchema = z.enum(VERDICTS).describe('The worst first');

const statedGuardSchema = z.object({
  guard: orNull,
  roles: z.array(text).nullable(),
  places: z.array(placeSchema),
  undetermined: text.optional(),
});

const reasonsSchema = z.array(z.object({ message: text, place: placeSchema }));

const routeSchema = z.object({
  gateway: text,
  name: orNull,
  paths: z.array(text),
  methods: z.array(text).nullable(),
  hosts: z.array(text).nullable(),
  place: placeSchema,
  declared: statedGuardSchema,
  enforced: statedGuardSchema,
  code: statedGuardSchema.extend({
    package: text.optional(),
    version: text.optional(),
    latest: text.optional(),
  }),
  verdict: verdictSchema,
  reasons: reasonsSchema,
});

const deploymentSchema = z.object({
  environment: text,
  sync: z.enum(SYNCS),
  health: z.enum(HEALTHS),
  image: orNull,
  revision: orNull,
  deployedAt: momentOrNull,
  observedAt: momentOrNull,
  isLive: z
    .boolean()
    .describe('It is so now; otherwise it was so at observedAt'),
  message: orNull,
  url: orNull,
}) satisfies z.ZodType<FleetDeployment>;

const serviceSchema = z.object({
  entityRef: text,
  name: text,
  service: text,
  application: text,
  description: orNull,
  owner: orNull,
  state: z.enum(['proposed', 'live']),
  createdAt: momentOrNull,
  template: z.object({ name: text, version: orNull }).nullable(),
  route: orNull,
  routeCount: z.int(),
  guard: z.object({
    declared: orNull,
    gateway: orNull,
    code: orNull,
    verdict: verdictSchema,
  }),
  pullRequest: z
    .object({ number: z.int(), url: text, requester: orNull })
    .nullable(),
  faults: z.array(z.object({ path: text, line: z.int(), message: text })),
  faultCount: z.int().describe('Also where they are withheld'),
  findings: z
    .literal('withheld')
    .optional()
    .describe(
      'There where the caller sees figures only: faults, routes and reach are empty, and reasons absent',
    ),
  deployments: z.array(deploymentSchema),
}) satisfies z.ZodType<FleetService>;

const birthSchema = z.object({
  pullRequest: z.object({ number: z.int(), url: text }).nullable(),
  environments: z.array(
    z.object({
      environment: text,
      steps: z.array(
        z.object({
          step: z.enum(['opened', 'merged', 'built', 'synced', 'healthy']),
          state: z.enum(['done', 'waiting', 'failed', 'unknown']),
          at: momentOrNull,
          tookMs: z.number().nullable(),
          url: orNull,
          detail: orNull,
        }),
      ),
    }),
  ),
}) satisfies z.ZodType<FleetBirth>;

const detailSchema = serviceSchema.extend({
  verdicts: z
    .array(z.object({ verdict: verdictSchema, count: z.int() }))
    .describe('Of its routes, the worst first'),
  routes: z.array(routeSchema),
  reasons: reasonsSchema
    .optional()
    .describe('Of the worst route, or of an application without routes'),
  reach: z.array(
    z.object({ role: orNull, guard: text, routes: z.array(text) }),
  ),
  artefacts: z.array(
    z.object({ kind: text, environment: orNull, path: text, url: text }),
  ),
  argocd: z.array(
    z.object({ environment: orNull, name: text, path: text, url: text }),
  ),
  sourceUrl: text,
  filesUrl: text,
  commitsUrl: text,
  birth: birthSchema,
}) satisfies z.ZodType<FleetServiceDetail>;

/** What can happen to an application. */
export const FLEET_EVENT_TYPES = [
  'asked',
  'pull-request-opened',
  'pull-request-approved',
  'pull-request-merged',
  'pull-request-closed',
  'appeared',
  'removed',
  'image-changed',
  'sync-changed',
  'health-changed',
  'deployed',
  'verdict-changed',
] as const satisfies readonly FleetEventType[];

const eventSchema = z.object({
  id: text,
  type: z.enum(FLEET_EVENT_TYPES),
  at: text.describe('ISO 8601'),
  environment: orNull,
  from: orNull,
  to: orNull,
  image: orNull,
  revision: orNull,
  by: orNull,
  url: orNull,
  message: orNull,
  isSample: z.literal(true).optional().describe('It did not happen'),
}) satisfies z.ZodType<FleetEvent>;

const spread = {
  known: z.int().describe('How often it is known'),
  unknown: z
    .int()
    .describe('How often it happened and nobody knows how long it took'),
  medianMs: z.number().nullable(),
  p90Ms: z.number().nullable(),
};
const spreadSchema = z.object(spread);

const deliveryFiguresSchema = z.object({
  created: z.int().describe('Applications that came to the base branch'),
  leadTime: spreadSchema.describe('From the click to the first healthy'),
  steps: z.array(z.object({ step: z.enum(DELIVERY_STEPS), ...spread })),
  deployments: z.int(),
  changeLeadTime: spreadSchema.describe(
    'From the commit that named an image until it was rolled out',
  ),
  failures: z
    .int()
    .describe('Rollouts after which it was degraded within a day'),
  timeToRestore: spreadSchema.describe('From degraded to healthy again'),
}) satisfies z.ZodType<DeliveryFigures>;

const deliverySchema = z.object({
  from: text.describe('The first day that counts, UTC'),
  to: text.describe('The last day that counts, UTC'),
  environment: text,
  environments: z.array(text).describe('In the order of promotion'),
  since: z.iso
    .datetime()
    .describe('Since when somebody looks: what was before nobody knows'),
  baselineMs: z
    .number()
    .describe('How long a new service took before there was a portal'),
  isSample: z.boolean().describe('Some of what counts is sample data'),
  figures: deliveryFiguresSchema,
  weeks: z.array(
    z.object({
      start: text.describe('A Monday, UTC'),
      created: z.int(),
      deployments: z.int(),
      failures: z.int(),
      published: z
        .int()
        .nullable()
        .describe('Applications with routes at its end; null: nobody knows'),
      guarded: z
        .int()
        .nullable()
        .describe('Of these: protected, or public on purpose'),
    }),
  ),
  by: z.enum(DELIVERY_GROUPINGS),
  groups: z.array(
    z.object({
      key: orNull.describe('null: those that have none'),
      isGone: z
        .boolean()
        .describe(
          'A service that is not there any more: nothing else is known',
        ),
      figures: deliveryFiguresSchema,
    }),
  ),
  totalGroups: z.int().describe('To how many groups something happened'),
}) satisfies z.ZodType<FleetDelivery>;

/** What the API answers, by the names that its description has for it. */
export const ANSWERS = {
  FleetServices: z.object({
    items: z.array(serviceSchema),
    totalItems: z.int().describe('On all pages'),
  }) satisfies z.ZodType<FleetServices>,
  FleetFacets: z.object({
    figures: z.object({
      services: z.int(),
      deployed: z.int(),
      unhealthy: z.int(),
      unprotectedRoutes: z.int(),
      createdThisWeek: z.int(),
      isLive: z
        .boolean()
        .describe('Whether `deployed` and `unhealthy` are so now'),
      observedAt: momentOrNull.describe(
        'The oldest moment of what is not live; null when there is none',
      ),
    }),
    facets: z.record(text, z.array(z.object({ value: text, count: z.int() }))),
  }) satisfies z.ZodType<FleetFacets>,
  FleetServiceDetail: detailSchema,
  FleetRoutes: z.object({
    items: z.array(
      serviceSchema
        .pick({
          entityRef: true,
          name: true,
          service: true,
          application: true,
          owner: true,
          state: true,
        })
        .extend({
          gateway: text,
          route: orNull,
          path: text.describe('A regular expression starts with ~'),
          methods: z.array(text).nullable().describe('null: any'),
          hosts: z.array(text).nullable().describe('null: any'),
          headers: z.array(text).describe('On which it depends'),
        }),
    ),
    totalItems: z.int().describe('On all pages'),
  }) satisfies z.ZodType<FleetRoutes>,
  FleetRevision: z.object({ revision: text }),
  FleetDelivery: deliverySchema,
  FleetEvents: z.object({ items: z.array(eventSchema) }),
  Error: z.looseObject({
    error: z.looseObject({ name: text, message: text }),
  }),
};
