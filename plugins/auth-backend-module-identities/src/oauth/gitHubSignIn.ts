import { ServiceUnavailableError } from '@backstage/errors';
import { githubAuthenticator } from '@backstage/plugin-auth-backend-module-github-provider';
import {
  createOAuthAuthenticator,
  type PassportProfile,
} from '@backstage/plugin-auth-node';
import { readGitHubIdentity } from '../identities/readGitHubIdentity';

/** How the stock authenticator marks the tokens of an OAuth app, which do not expire. */
const ACCESS_TOKEN_PREFIX = 'access-token-v2.';

/** Signs in by an OAuth app of GitHub, and revokes its token at sign-out: left alone it would hold for years. */
export const gitHubAuthenticator = createOAuthAuthenticator({
  ...githubAuthenticator,
  initialize: options => ({
    stock: githubAuthenticator.initialize(options),
    clientId: options.config.getString('clientId'),
    clientSecret: options.config.getString('clientSecret'),
    api: readApi(options.config.getOptionalString('enterpriseInstanceUrl')),
  }),
  start: (input, { stock }) => githubAuthenticator.start(input, stock),
  authenticate: (input, { stock }) =>
    githubAuthenticator.authenticate(input, stock),
  refresh: (input, { stock }) => githubAuthenticator.refresh(input, stock),
  async logout({ refreshToken }, { api, clientId, clientSecret }) {
    if (!refreshToken?.startsWith(ACCESS_TOKEN_PREFIX)) return;
    const credentials = Buffer.from(`${clientId}:${clientSecret}`);
    const answer = await fetch(`${api}/applications/${clientId}/token`, {
      method: 'DELETE',
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Basic ${credentials.toString('base64')}`,
        'content-type': 'application/json',
        'x-github-api-version': '2022-11-28',
      },
      body: JSON.stringify({
        access_token: refreshToken.slice(ACCESS_TOKEN_PREFIX.length),
      }),
      signal: AbortSignal.timeout(5_000),
    });
    // Unknown to GitHub is as good as revoked.
    if (!answer.ok && ![404, 422].includes(answer.status))
      throw new ServiceUnavailableError(`GitHub answered ${answer.status}`);
  },
});

/** @returns who somebody is, by what GitHub's `/user` said */
export const identifyByGitHub = (result: { fullProfile: PassportProfile }) =>
  readGitHubIdentity(result.fullProfile);

function readApi(enterpriseInstanceUrl: string | undefined): string {
  return enterpriseInstanceUrl
    ? `${enterpriseInstanceUrl.replace(/\/$/, '')}/api/v3`
    : 'https://api.github.com';
}
