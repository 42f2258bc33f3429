import type { AuthContext } from '../AuthContext';
import { Refusal } from '../http/Refusal';
import { randomText } from '../sealing/digest';
import { issueToken, type TokenAnswer } from './TokenAnswer';

/** A service's name and its secret. */
export interface ClientCredentials {
  readonly id: string;
  readonly secret: string;
}

/**
 * A service's secret becomes a platform token (RFC 6749, section 4.4): without a refresh token, since the service
 * keeps its secret.
 *
 * @param address - where it asks from: attempts are counted by that, since anybody may say somebody else's name
 * @throws Refusal
 */
export async function clientGrant(
  context: AuthContext,
  { id, secret }: ClientCredentials,
  address: string | undefined,
): Promise<TokenAnswer> {
  const { clients, limiter, config } = context;
  await limiter.take(`client:${address}`, config.rateLimit.perCaller);
  const client = await clients.find(id, secret);
  if (!client)
    throw new Refusal(
      401,
      'client-refused',
      'There is no such client, or its secret is another: see CLIENTS of the auth service.',
    );
  const identity = {
    audience: 'platform' as const,
    subject: client.id,
    role: client.role,
  };
  return issueToken(context, identity, randomText());
}
