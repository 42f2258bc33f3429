import * as z from 'zod';

const matchSchema = z.strictObject({
  /** e.g. `POST`; every method when absent. */
  method: z
    .string()
    .transform(method => method.toUpperCase())
    .optional(),
  /** A part of the path, or a regular expression for it; every path when absent. */
  path: z.string().optional(),
});

const shared = {
  match: matchSchema,
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
  /** Refuses with GitHub's secondary rate limit. */
  z.strictObject({
    ...shared,
    kind: z.literal('secondary-limit'),
    /** Seconds. */
    retryAfter: z.int().min(0).default(60),
  }),
  /** Takes the call and never answers. */
  z.strictObject({ ...shared, kind: z.literal('hang') }),
]);

/** @see faultSchema */
export type Fault = z.infer<typeof faultSchema>;
