import {
  DELIVERY_GROUPINGS,
  DELIVERY_SORTS,
} from '@slipway/plugin-fleet-common';
import * as z from 'zod';
import {
  FILTER_KEYS,
  SORT_COLUMNS,
  type FilterKey,
  type FleetSelection,
} from '../query/FleetQuery';

const MOST_FILTERS = 500;

const NO_DAY = 'is no day, such as 2026-11-16';

const oneText = z.string('is given more than once');

function wholeNumber(least: number, most: number, normally: number) {
  const message = `must be a whole number from ${least} to ${most}`;
  return oneText
    .regex(/^\d{1,10}$/, message)
    .transform(Number)
    .pipe(z.int().min(least, message).max(most, message))
    .default(normally);
}

/** How many at most. */
export const limitSchema = wholeNumber(1, 1000, 100).describe(
  'So many at most',
);

/** How many to leave out. */
export const offsetSchema = wholeNumber(0, 1_000_000_000, 0).describe(
  'So many are left out at the beginning',
);

/** `filter=key=value`, repeated or with commas. */
export const filterSchema = z
  .union([z.string(), z.array(z.string())])
  .transform((given, context): FleetSelection['filters'] => {
    const filters: Partial<Record<FilterKey, string[]>> = {};
    const parts = [given]
      .flat()
      .flatMap(one => one.split(','))
      .filter(Boolean);
    if (parts.length > MOST_FILTERS) {
      context.addIssue(`takes at most ${MOST_FILTERS} values`);
      return z.NEVER;
    }
    for (const part of parts) {
      const [, key, value] = /^([^=]*)=(.*)$/s.exec(part) ?? [];
      if (!isFilterKey(key)) {
        context.addIssue(
          `takes key=value, where the key is one of ${FILTER_KEYS.join(', ')}`,
        );
        return z.NEVER;
      }
      const values = (filters[key] ??= []);
      if (!values.includes(value)) values.push(value);
    }
    // Equal questions look equal, in whichever order they are asked.
    return Object.fromEntries(
      FILTER_KEYS.flatMap(key => {
        const values = filters[key]?.sort();
        return values ? [[key, values]] : [];
      }),
    );
  })
  .prefault('')
  .describe(
    `key=value, repeated or separated by commas: one of the values of each key. Keys: ${FILTER_KEYS.join(
      ', ',
    )}`,
  );

/** A column, with a dash before it for the other way round; which column is given as an object. */
function sortBy<T extends string>(columns: readonly T[], normally: T) {
  const sorts = columns.flatMap(column => [column, `-${column}`]);
  return z
    .enum(sorts, `must be one of ${sorts.join(', ')}`)
    .transform((given): { column: T; isReversed: boolean } => {
      const isReversed = given.startsWith('-');
      const column = columns.find(
        one => one === (isReversed ? given.slice(1) : given),
      )!;
      return { column, isReversed };
    })
    .prefault(normally)
    .describe(
      'A column; a dash before it reverses. What has no value comes last either way',
    );
}

/** By which column services are sorted. */
export const sortSchema = sortBy(SORT_COLUMNS, 'name');

/** By which figure groups are sorted. */
export const groupSortSchema = sortBy(DELIVERY_SORTS, 'name');

/** How many groups at most. */
export const groupLimitSchema = wholeNumber(1, 10_000, 50).describe(
  'So many groups at most',
);

/** Words that name, owner, route or description hold. */
export const wordsSchema = oneText
  .max(500, 'is longer than 500 characters')
  .transform(text => text.toLowerCase().split(/\s+/).filter(Boolean))
  .prefault('')
  .describe('Words, all of which name, owner, route or description hold');

/** The name of an environment. */
export const environmentSchema = oneText
  .regex(/^[\w.-]{1,253}$/, 'is no name of an environment, such as prod')
  .optional()
  .describe('Only events of this environment');

/** The path of a request, with nothing behind it. */
export const askedPathSchema = oneText
  .regex(/^\/[^\s?#]{0,999}$/, 'is no path, such as /api/v1/orders')
  .optional()
  .describe(
    'The path of a request: only routes that may get it, of each gateway in the order in which it asks them',
  );

/** An HTTP method. */
export const methodSchema = oneText
  .regex(/^[A-Z]{1,20}$/, 'is no method, such as GET')
  .optional()
  .describe('With path: the method of the request; any unless told');

/** The name of a host, with or without a port. */
export const hostSchema = oneText
  .max(260, 'is longer than 260 characters')
  .transform(text => text.toLowerCase())
  .optional()
  .describe('With path: the host of the request; any unless told');

/** The id of an event. */
export const beforeSchema = oneText
  .regex(/^\d{1,18}$/, 'is no id of an event')
  .optional()
  .describe('The id of an event: only those before it');

/** A day in UTC. */
export const daySchema = oneText
  .regex(/^\d{4}-\d\d-\d\d$/, NO_DAY)
  .refine(day => !Number.isNaN(Date.parse(day)), NO_DAY)
  .optional();

/** By what to tell deliveries apart. */
export const groupingSchema = z
  .enum(DELIVERY_GROUPINGS, `must be one of ${DELIVERY_GROUPINGS.join(', ')}`)
  .prefault('owner')
  .describe('By what to tell deliveries apart');

function isFilterKey(key: string | undefined): key is FilterKey {
  return FILTER_KEYS.includes(key as FilterKey);
}
