import type { Request } from 'express';
import * as z from 'zod';
import type { ClientCredentials } from '../grants/clientGrant';
import { AUDIENCES } from '../tokens/Identity';
import { Refusal } from './Refusal';

export const SESSION_GRANT = 'urn:slipway:params:oauth:grant-type:session';
export const EXCHANGE_GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange';
export const CLIENT_GRANT = 'client_credentials';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';

const GRANTS = [SESSION_GRANT, EXCHANGE_GRANT, CLIENT_GRANT];

const parameter = z
  .string('is given twice, or is no text')
  .max(16_384, 'is too long');

// What RFC 6749 wants: parameters that nobody knows are ignored, and an empty one is as good as none.
const requestSchema = z.object({
  grant_type: parameter.optional(),
  session_id: parameter.optional(),
  subject_token: parameter.optional(),
  subject_token_type: parameter.optional(),
  client_id: parameter.optional(),
  client_secret: parameter.optional(),
  refresh_token: parameter.optional(),
  audience: z.enum([...AUDIENCES, ''], 'is site or platform').optional(),
});

export type TokenParameters = z.output<typeof requestSchema>;

/**
 * The parameters of a request, sent as a form or as JSON.
 *
 * @throws Refusal that names the parameter
 */
export function readParameters(request: Request): TokenParameters {
  const parsed = requestSchema.safeParse(request.body ?? {});
  if (parsed.success) return parsed.data;
  const [{ path, message }] = parsed.error.issues;
  throw malformed(
    path.length > 0
      ? `The parameter ${path.join('.')} ${message}.`
      : 'Send the parameters as a form or as a JSON object.',
  );
}

export function readGrantType({ grant_type }: TokenParameters): string {
  if (!grant_type)
    throw malformed(`Send grant_type, one of ${GRANTS.join(', ')}.`);
  if (!GRANTS.includes(grant_type))
    throw new Refusal(
      400,
      'grant-unsupported',
      `There is no such grant_type; send one of ${GRANTS.join(', ')}.`,
    );
  return grant_type;
}

export function readIdToken({
  subject_token,
  subject_token_type,
}: TokenParameters): string {
  if (!subject_token) throw malformed('Send the ID token as subject_token.');
  if (subject_token_type !== ID_TOKEN)
    throw malformed(`Only ID tokens: send subject_token_type=${ID_TOKEN}.`);
  return subject_token;
}

/** The client's name and secret, by HTTP Basic or as parameters (RFC 6749, section 2.3.1). */
export function readClient(
  { headers: { authorization } }: Request,
  { client_id, client_secret }: TokenParameters,
): ClientCredentials {
  const basic = /^basic ([\w+/]+=*)$/i.exec(authorization ?? '')?.[1];
  if (basic) {
    const [id, ...secret] = Buffer.from(basic, 'base64').toString().split(':');
    return { id: decodeForm(id), secret: decodeForm(secret.join(':')) };
  }
  if (!client_id || !client_secret)
    throw malformed('Send client_id and client_secret, or HTTP Basic.');
  return { id: client_id, secret: client_secret };
}

function decodeForm(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    throw malformed('The name and secret of HTTP Basic must be form-encoded.');
  }
}

function malformed(message: string): Refusal {
  return new Refusal(400, 'request-malformed', message);
}
