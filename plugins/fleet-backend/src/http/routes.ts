import * as z from 'zod';
import type { ANSWERS } from '../openapi/schemas';
import {
  askedPathSchema,
  beforeSchema,
  daySchema,
  environmentSchema,
  filterSchema,
  groupingSchema,
  hostSchema,
  groupLimitSchema,
  groupSortSchema,
  limitSchema,
  methodSchema,
  offsetSchema,
  sortSchema,
  wordsSchema,
} from './parameters';

/** What can be asked: the router and the API's description both read it. */
export const ROUTES = {
  list: {
    path: '/services',
    summary: 'Services, a page of them',
    query: z.object({
      limit: limitSchema,
      offset: offsetSchema,
      filter: filterSchema,
      sort: sortSchema,
      q: wordsSchema,
    }),
    answer: 'FleetServices',
  },
  facets: {
    path: '/facets',
    summary:
      'Figures of all services, and how many each further filter would leave',
    query: z.object({
      filter: filterSchema,
      q: wordsSchema,
      limit: limitSchema,
    }),
    answer: 'FleetFacets',
  },
  detail: {
    path: '/services/:service/:application',
    summary: 'Everything that is known of one application',
    query: z.object({}),
    answer: 'FleetServiceDetail',
  },
  events: {
    path: '/services/:service/:application/events',
    summary: 'What happened to one application, newest first',
    query: z.object({
      environment: environmentSchema,
      before: beforeSchema,
      limit: limitSchema,
    }),
    answer: 'FleetEvents',
  },
  routes: {
    path: '/routes',
    summary: 'Where gateways send a request; all that they serve unless told',
    query: z.object({
      path: askedPathSchema,
      method: methodSchema,
      host: hostSchema,
      limit: limitSchema,
      offset: offsetSchema,
    }),
    answer: 'FleetRoutes',
  },
  revision: {
    path: '/revision',
    summary:
      'For other plugins: another one whenever services or routes may be others',
    query: z.object({}),
    answer: 'FleetRevision',
  },
  delivery: {
    path: '/delivery',
    summary: 'How services come to be and change, in figures of groups',
    query: z.object({
      from: daySchema.describe(
        'The first day that counts, UTC; 89 days before the last unless told',
      ),
      to: daySchema.describe('The last day that counts; today unless told'),
      environment: environmentSchema.describe(
        'Whose rollouts count; the last in the order of promotion unless told',
      ),
      by: groupingSchema,
      sort: groupSortSchema,
      limit: groupLimitSchema,
      offset: offsetSchema,
    }),
    answer: 'FleetDelivery',
  },
} as const satisfies Record<
  string,
  {
    path: string;
    summary: string;
    query: z.ZodObject;
    answer: keyof typeof ANSWERS;
  }
>;
