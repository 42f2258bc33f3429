import { createRemoteJWKSet } from 'jose';
import * as z from 'zod';
import type { IdentityProviderConfig } from '../configuration/AuthConfig';

const TIMEOUT_MILLISECONDS = 5000;

const discoverySchema = z.object({ issuer: z.string(), jwks_uri: z.url() });

/**
 * Finds where the provider publishes its keys (OpenID Connect Discovery 1.0). The keys are fetched when they are
 * needed, and again when one is unknown.
 *
 * @throws Error when the provider does not answer as it should
 */
export async function discoverKeys({
  issuer,
  jwksUrl,
}: Pick<IdentityProviderConfig, 'issuer' | 'jwksUrl'>) {
  return createRemoteJWKSet(new URL(jwksUrl ?? (await discover(issuer))), {
    timeoutDuration: TIMEOUT_MILLISECONDS,
  });
}

async function discover(issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, {
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    redirect: 'error',
  });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  const found = discoverySchema.parse(await response.json());
  if (found.issuer !== issuer)
    throw new Error(`${url} names another issuer: ${found.issuer}`);
  return found.jwks_uri;
}
