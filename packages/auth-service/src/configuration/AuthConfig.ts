import * as z from 'zod';
import { SESSION_HANDLERS } from '../php/readPhpSession';
import { originPattern } from './originPattern';

const DAY = 86_400;

/** How long anybody may keep the published keys, in seconds. */
export const KEYS_MAX_AGE = 300;

const seconds = (least: number, most: number) =>
  z
    .int('Give a whole number of seconds.')
    .min(least, `Give at least ${least} seconds.`)
    .max(most, `Give at most ${most} seconds.`);

const text = z.string('Give a text.').min(1, 'Give a text that is not empty.');

/** Where in a session, or in an ID token, something stands: `member.siteCode` is `['member']['siteCode']`. */
const path = z
  .string('Give a text.')
  .regex(/^[^.]+(\.[^.]+)*$/, 'Give names joined by dots.');

const url = z.url({
  protocol: /^https?$/,
  error: 'Give a URL with http:// or https://.',
});

/** Also asked about what is no URL, which is refused for that. */
const hostOf = (value: string) =>
  URL.canParse(value) ? new URL(value).hostname : '';

const isLocal = (value: string) =>
  ['localhost', '127.0.0.1', '[::1]'].includes(hostOf(value));

const secureUrl = url.refine(
  value => !value.startsWith('http:') || isLocal(value),
  'Only on localhost may it be http://; give a URL with https://.',
);

const phpSchema = z.strictObject({
  /** The monolith's `session.serialize_handler`. */
  handler: z.enum(
    SESSION_HANDLERS,
    `Give what the monolith's php.ini has as session.serialize_handler: ${SESSION_HANDLERS.join(
      ' or ',
    )}. php_binary, igbinary and msgpack cannot be read.`,
  ),
  /** The monolith's `session.name`. */
  cookieName: z
    .string()
    .regex(/^[\w-]+$/, 'Give the name of a cookie.')
    .default('PHPSESSID'),
  /** What PHP puts before the id to make a Redis key. */
  keyPrefix: z.string().default('PHPREDIS_SESSION:'),
  /** Where the session of somebody who is logged in holds the claims. */
  claims: z
    .strictObject({
      subject: path.default('member.memberCode'),
      siteCode: path.default('member.siteCode'),
      unitCode: path.default('member.unitCode'),
      memberCode: path.default('member.memberCode'),
      role: path.default('member.role'),
    })
    .prefault({}),
  /** Who somebody is that has a session but has not logged in. Nobody (401) when it is absent. */
  guest: z
    .strictObject({
      role: text,
      siteCode: text,
      unitCode: text,
      memberCode: text.default('guest'),
    })
    .optional(),
  /** How long each refresh keeps PHP's session alive; when absent, PHP alone decides. */
  keepAliveSeconds: seconds(60, 30 * DAY).optional(),
  /** Whether a logout here also ends PHP's session. Without, the next `POST /token` logs in again. */
  endedByLogout: z.boolean().default(true),
});

const identityProviderSchema = z.strictObject({
  /** The `iss` of its ID tokens, to the letter. */
  issuer: secureUrl,
  /** Our client id there: the `aud` of its ID tokens. */
  clientId: text,
  /** Found by OpenID Connect discovery when absent. */
  jwksUrl: secureUrl.optional(),
  /** The claim that becomes `sub`. */
  subjectClaim: text.default('sub'),
  /** The claim that is the person's role already; a token without it goes by its groups. */
  roleClaim: text.optional(),
  /** The claim with the person's groups: a text or a list of texts. */
  groupsClaim: text.default('groups'),
  /** Group -> role. The first group here that the person is in decides. */
  roles: z.record(text, text).default({}),
  /** The role of whoever gets none by that. Nobody's (403) when it is absent. */
  defaultRole: text.optional(),
  /** How old an ID token may be. */
  maxAgeSeconds: seconds(10, DAY).default(600),
});

const clientSchema = z.strictObject({
  id: text,
  /** As `npm run hash-secret` prints it. */
  secretHash: z
    .string()
    .regex(
      /^scrypt\$\d+\$\d+\$\d+\$[\w-]+\$[\w-]+$/,
      'Give the hash that "npm run hash-secret" prints, never the secret.',
    ),
  role: text,
});

/** What an auth service needs to know. Every field with a default may be left out. */
export const authConfigSchema = z
  .strictObject({
    /** The URL that it is reached by, also the `iss` of its tokens; may have a path. */
    issuer: secureUrl.transform(value => value.replace(/\/+$/, '')),
    /** Seals private keys in Redis. The same for all replicas; at least 32 characters. */
    keysSecret: z
      .string('Give a text.')
      .min(
        32,
        'Give at least 32 characters, e.g. of "openssl rand -base64 32".',
      ),
    /** Before each Redis key of its own. */
    redisPrefix: z.string().default('auth:'),
    /** How long a key signs. */
    keyRotationSeconds: seconds(3600, 365 * DAY).default(30 * DAY),
    /** How long a key is published before it signs: longer than verifiers cache the keys. */
    keyLeadSeconds: seconds(2 * KEYS_MAX_AGE, 30 * DAY).default(3600),
    accessTokenSeconds: seconds(30, 3600).default(600),
    /** A login that is not refreshed for so long is over. */
    refreshIdleSeconds: seconds(60, 90 * DAY).default(DAY / 2),
    /** A login is over after so long in any case. */
    loginSeconds: seconds(60, 365 * DAY).default(7 * DAY),
    /** How long a refresh token that was just used answers with the same successor: for two tabs at once. */
    refreshGraceSeconds: seconds(1, 60).default(10),
    clockToleranceSeconds: seconds(0, 60).default(5),
    php: phpSchema.optional(),
    identityProvider: identityProviderSchema.optional(),
    clients: z
      .array(clientSchema)
      .refine(
        list => new Set(list.map(({ id }) => id)).size === list.length,
        'Give each client an id of its own.',
      )
      .default([]),
    /** The parent domain of the applications, e.g. `acme.example`. Without, cookies stay on the issuer's host. */
    cookieDomain: z
      .string()
      .regex(
        /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
        'Give a domain such as acme.example.',
      )
      .optional(),
    /** Which front ends may call: `https://shop.acme.example`, `https://*.acme.example`, `http://localhost:*`. */
    allowedOrigins: z.array(originPattern).default([]),
    /** Requests a minute from one address, and about one session or login, or by the clients of one address. */
    rateLimit: z
      .strictObject({
        perAddress: z.int().min(1).default(300),
        perCaller: z.int().min(1).default(60),
      })
      .prefault({}),
    /** How many proxies stand before it and set X-Forwarded-For. */
    trustedProxies: z.int().min(0).default(0),
  })
  .superRefine((config, context) => {
    const hostname = hostOf(config.issuer);
    if (
      config.cookieDomain &&
      hostname !== config.cookieDomain &&
      !hostname.endsWith(`.${config.cookieDomain}`)
    )
      context.addIssue({
        code: 'custom',
        path: ['cookieDomain'],
        message: `${hostname} lies in no such domain, so browsers refuse the cookies.`,
      });
    if (config.keyLeadSeconds >= config.keyRotationSeconds)
      context.addIssue({
        code: 'custom',
        path: ['keyLeadSeconds'],
        message: 'A key must be published for less time than a key signs.',
      });
  });

/** @see authConfigSchema */
export type AuthConfig = z.output<typeof authConfigSchema>;

/** What a caller gives: the same without what has a default. */
export type AuthConfigInput = z.input<typeof authConfigSchema>;

export type PhpConfig = z.output<typeof phpSchema>;
export type IdentityProviderConfig = z.output<typeof identityProviderSchema>;
export type ClientConfig = z.output<typeof clientSchema>;
