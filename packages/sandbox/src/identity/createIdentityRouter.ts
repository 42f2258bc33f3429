import { generateKeyPairSync, randomUUID } from 'node:crypto';
import express from 'express';
import PromiseRouter from 'express-promise-router';
import { exportJWK, SignJWT } from 'jose';
import * as z from 'zod';

/** Whom an ID token of the identity provider is for. */
export const IDENTITY_AUDIENCE = 'slipway-local';

const KEY_ID = 'identity-local';

const loginSchema = z.object({
  /** Who logs in, e.g. `guest`. */
  subject: z.string().min(1).max(200).default('guest'),
  /** The person's role on the platform, e.g. `operator`. */
  role: z.string().min(1).max(60).default('operator'),
});

/**
 * The company's identity provider, as far as the auth service knows it: its keys, and ID tokens (OpenID Connect) for
 * whoever asks.
 *
 * @param issuer - where the router is reached, without a trailing slash
 */
export function createIdentityRouter(issuer: string, now: () => Date) {
  const router = PromiseRouter();
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
  });

  router.get('/.well-known/jwks.json', async (_request, response) => {
    const jwk = await exportJWK(publicKey);
    response.json({
      keys: [{ ...jwk, kid: KEY_ID, alg: 'RS256', use: 'sig' }],
    });
  });

  router.get('/.well-known/openid-configuration', (_request, response) => {
    response.json({
      issuer,
      jwks_uri: `${issuer}/.well-known/jwks.json`,
      id_token_signing_alg_values_supported: ['RS256'],
      subject_types_supported: ['public'],
      response_types_supported: ['id_token'],
    });
  });

  router.post('/login', express.json(), async (request, response) => {
    const parsed = loginSchema.safeParse(request.body);
    if (!parsed.success) {
      response.status(400).json({ message: z.prettifyError(parsed.error) });
      return;
    }
    const { subject, role } = parsed.data;
    const idToken = await new SignJWT({ role })
      .setProtectedHeader({ alg: 'RS256', kid: KEY_ID, typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(IDENTITY_AUDIENCE)
      .setSubject(subject)
      .setJti(randomUUID())
      .setIssuedAt(now())
      .setExpirationTime(new Date(now().getTime() + 5 * 60_000))
      .sign(privateKey);
    response.json({ id_token: idToken });
  });
  return router;
}
