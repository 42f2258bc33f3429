// @ts-check
import { Failure } from '../Failure.mjs';

const SESSION = 'urn:slipway:params:oauth:grant-type:session';
const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';

/**
 * Logs somebody in at the sandbox, and gets a token from the auth service.
 *
 * @param {string} sandboxUrl
 * @param {string} guard - whose token: `site-auth` or `platform-auth`
 * @param {string} role - e.g. `member`
 * @returns {Promise<string>}
 */
export async function fetchToken(sandboxUrl, guard, role) {
  const grant =
    guard === 'platform-auth'
      ? await logInAtIdentityProvider(sandboxUrl, role)
      : await logInAtMonolith(sandboxUrl, role);
  const { access_token: token } = await post(
    `${sandboxUrl}/auth/token`,
    new URLSearchParams(grant),
  );
  return token;
}

/**
 * @param {string} sandboxUrl
 * @param {string} role
 */
async function logInAtMonolith(sandboxUrl, role) {
  const { sessionId } = await post(`${sandboxUrl}/monolith/login`, { role });
  return { grant_type: SESSION, session_id: sessionId };
}

/**
 * @param {string} sandboxUrl
 * @param {string} role
 */
async function logInAtIdentityProvider(sandboxUrl, role) {
  const { id_token: token } = await post(`${sandboxUrl}/identity/login`, {
    role,
  });
  return {
    grant_type: EXCHANGE,
    subject_token: token,
    subject_token_type: ID_TOKEN,
  };
}

/**
 * @param {string} url
 * @param {object} body
 * @returns {Promise<any>}
 */
async function post(url, body) {
  const isForm = body instanceof URLSearchParams;
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      accept: 'application/json',
      ...(!isForm && { 'content-type': 'application/json' }),
    },
    body: isForm ? body : JSON.stringify(body),
  });
  if (response.ok) return response.json();
  throw new Failure(`${url} answered ${response.status}`, [
    await response.text(),
  ]);
}
