import * as z from 'zod';

const perMinute = z.number().int().positive();

const requestLimitsSchema = z.strictObject({
  /** Of one address, all its people together: an office may share one. */
  address: perMinute.default(6_000),
  /** Of one signed-in person; a page takes some 20. */
  person: perMinute.default(1_200),
  /** Creations, dry runs and retries of one person. */
  creation: perMinute.default(20),
  /** Sign-ins of one address that failed. */
  failedSignIn: perMinute.default(60),
});

/** How many requests a minute each replica answers; `slipway.limits` of the configuration. */
export type RequestLimits = z.infer<typeof requestLimitsSchema>;

/** @throws Error whose message has one line per fault, each naming the key */
export function parseRequestLimits(limits: unknown): RequestLimits {
  const result = requestLimitsSchema.safeParse(limits ?? {});
  if (result.success) return result.data;
  throw new Error(
    result.error.issues
      .map(
        issue =>
          `app-config: ${['slipway.limits', ...issue.path].join('.')}: ${
            issue.message
          }`,
      )
      .join('\n'),
  );
}
