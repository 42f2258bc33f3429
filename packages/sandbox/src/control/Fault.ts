import * as z from 'zod';

const matchSchema = z.strictObject({
  /** e.g. `POST`; every method when absent. */
  method: z
    .string()
    .transform(method => method.toUpperCase())
    .optional(),
  /** A part of the path, or a regular expression for it; every path when absent. */
  path: z.string().optional(),
  /** Only calls made with this token: several clients have each their own faults. */
  token: z.string().optional(),
});

const shared = {
  match: matchSchema,
  /** How many matching calls it lets pass before it strikes first. */
  skip: z.int().min(0).optional(),
  /** How often it strikes before it is spent; without end when absent. */
  times: z.int().min(1).optional(),
};

// 409: GitHub's own, when a git object changes under its hands.
const status = z
  .int()
  .refine(
    code => code === 409 || (code >= 500 && code <= 599),
    'is neither 409 nor 500 to 599',
  )
  .default(502);

/** Whether the work is done first. */
const when = z.enum(['before', 'after']).default('before');
/** GitHub refuses with either. */
const limitStatus = z.union([z.literal(403), z.literal(429)]).default(403);

/** What can be made to go wrong with calls of the API. */
export const faultSchema = z.discriminatedUnion('kind', [
  /** Waits before anything else happens. */
  z.strictObject({
    ...shared,
    kind: z.literal('delay'),
    ms: z.number().min(0).max(600_000),
  }),
  /** Fails, and nothing was done. */
  z.strictObject({ ...shared, kind: z.literal('error-before'), status }),
  /** Does the work, then fails all the same. */
  z.strictObject({ ...shared, kind: z.literal('error-after'), status }),
  /** Answers with a page for people in place of JSON, as what stands in front of GitHub does. */
  z.strictObject({
    ...shared,
    kind: z.literal('html'),
    status: z.int().min(200).max(599).default(502),
    when,
  }),
  /** The connection is reset: before the work, after it, or with half of the answer written. */
  z.strictObject({
    ...shared,
    kind: z.literal('reset'),
    when: z.enum(['before', 'middle', 'after']).default('before'),
  }),
  /** Does the work, and answers with half of the JSON as if that were all. */
  z.strictObject({ ...shared, kind: z.literal('truncated') }),
  /** Refuses with GitHub's secondary rate limit. */
  z.strictObject({
    ...shared,
    kind: z.literal('secondary-limit'),
    status: limitStatus,
    /** Seconds. */
    retryAfter: z.int().min(0).default(60),
  }),
  /** Refuses because the quota of the hour is spent. */
  z.strictObject({
    ...shared,
    kind: z.literal('primary-limit'),
    status: limitStatus,
    /** Seconds until it is full again. */
    reset: z.int().min(0).default(60),
  }),
  /** Refuses the token, as one that has expired or was revoked. */
  z.strictObject({ ...shared, kind: z.literal('unauthorized') }),
  /** Answers as if what was written a moment ago were not there yet. */
  z.strictObject({ ...shared, kind: z.literal('lag') }),
  /** Delivers the call twice, as a proxy does that gave up waiting for the first answer. */
  z.strictObject({
    ...shared,
    kind: z.literal('duplicate'),
    /** Which answer the caller gets. */
    answer: z.enum(['first', 'second']).default('second'),
    /** Milliseconds from the first answer to the second delivery. */
    gap: z.number().min(0).max(600_000).default(0),
  }),
  /** Takes the call and never answers. */
  z.strictObject({ ...shared, kind: z.literal('hang'), when }),
]);

/** @see faultSchema */
export type Fault = z.infer<typeof faultSchema>;
