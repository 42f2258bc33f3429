import * as z from 'zod';

const loginSchema = z.discriminatedUnion('audience', [
  z.strictObject({
    audience: z.literal('site'),
    subject: z.string(),
    /** The id of PHP's session, which each refresh reads again. */
    session: z.string(),
    /** Milliseconds since 1970. */
    endsAt: z.number(),
  }),
  z.strictObject({
    audience: z.literal('platform'),
    subject: z.string(),
    role: z.string(),
    endsAt: z.number(),
  }),
]);

/** Somebody who is logged in, as it lies in Redis. */
export type Login = z.output<typeof loginSchema>;

export type SiteLogin = Login & { audience: 'site' };

/** What a login is started with. */
export type NewLogin =
  | Omit<SiteLogin, 'endsAt'>
  | Omit<Login & { audience: 'platform' }, 'endsAt'>;

/** @throws Error when it is none */
export function parseLogin(text: string): Login {
  return loginSchema.parse(JSON.parse(text));
}
