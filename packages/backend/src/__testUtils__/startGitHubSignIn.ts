import {
  findGitHubFaults,
  findGitHubRequestFaults,
} from '@slipway/sandbox/testUtils';
import express from 'express';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

interface Account {
  login: string;
  id: number;
}

/**
 * The part of GitHub that signs people in by an OAuth app, as its documentation describes the three addresses and its
 * OpenAPI description the two calls of its API. Whoever comes is signed in as `account`.
 *
 * @param app - the OAuth app, with the only address that it may send people back to
 */
export async function startGitHubSignIn(app: {
  clientId: string;
  clientSecret: string;
  callback: string;
}) {
  const state = {
    account: { login: 'octocat', id: 583231 } as Account,
    tokens: new Map<string, Account>(),
    /** One sentence for each answer or request that GitHub's description does not know. */
    faults: [] as string[],
  };
  const codes = new Map<string, Account>();
  const server = express();
  server.use(express.urlencoded({ extended: false }), express.json());

  server.get('/login/oauth/authorize', (request, response) => {
    const {
      client_id,
      redirect_uri,
      state: word,
      response_type,
    } = request.query as Record<string, string>;
    if (
      client_id !== app.clientId ||
      redirect_uri !== app.callback ||
      response_type !== 'code'
    ) {
      response.status(404).send('Not Found');
      return;
    }
    const code = randomBytes(10).toString('hex');
    codes.set(code, state.account);
    response.redirect(
      `${redirect_uri}?${new URLSearchParams({ code, state: word })}`,
    );
  });

  server.post('/login/oauth/access_token', (request, response) => {
    const { client_id, client_secret, code, redirect_uri } = request.body;
    const account = codes.get(code);
    codes.delete(code);
    // GitHub refuses with 200 and says why, as a form unless it is asked for JSON.
    const isApp =
      client_id === app.clientId && client_secret === app.clientSecret;
    const answer: Record<string, string> = {};
    if (!isApp) answer.error = 'incorrect_client_credentials';
    else if (!account || redirect_uri !== app.callback)
      answer.error = 'bad_verification_code';
    else {
      const token = `gho_${randomBytes(18).toString('hex')}`;
      state.tokens.set(token, account);
      Object.assign(answer, {
        access_token: token,
        token_type: 'bearer',
        scope: 'read:user',
      });
    }
    if (
      request.accepts(['application/x-www-form-urlencoded', 'json']) === 'json'
    )
      response.json(answer);
    else
      response
        .type('application/x-www-form-urlencoded')
        .send(new URLSearchParams(answer).toString());
  });

  server.get('/api/v3/user', (request, response) => {
    const [, token] =
      /^(?:bearer|token) (.*)$/i.exec(request.headers.authorization ?? '') ??
      [];
    const account = state.tokens.get(token);
    const status = account ? 200 : 401;
    const body = account
      ? describe(account)
      : {
          message: 'Bad credentials',
          documentation_url: 'https://docs.github.com/rest',
        };
    state.faults.push(...findGitHubFaults('GET', '/user', { status, body }));
    response.status(status).json(body);
  });

  server.delete('/api/v3/applications/:app/token', (request, response) => {
    state.faults.push(
      ...findGitHubRequestFaults(
        'DELETE',
        `/applications/${request.params.app}/token`,
        request.body,
      ),
    );
    const expected = Buffer.from(`${app.clientId}:${app.clientSecret}`);
    if (
      request.headers.authorization !==
        `Basic ${expected.toString('base64')}` ||
      request.params.app !== app.clientId
    ) {
      response.status(404).json({ message: 'Not Found' });
      return;
    }
    response.sendStatus(
      state.tokens.delete(request.body.access_token) ? 204 : 422,
    );
  });

  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return Object.assign(state, {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    close: () => listener.close(),
  });
}

function describe({ login, id }: Account) {
  const api = `https://api.github.com/users/${login}`;
  return {
    login,
    id,
    node_id: Buffer.from(`04:User${id}`).toString('base64'),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
    gravatar_id: '',
    url: api,
    html_url: `https://github.com/${login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: 'User',
    site_admin: false,
    name: 'Mina Park',
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  };
}
