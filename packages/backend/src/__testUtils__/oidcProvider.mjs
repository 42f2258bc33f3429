// An identity provider that nobody here wrote, in a process of its own because it is an ES module.
//   node oidcProvider.mjs {clientId} {clientSecret} {callback}
// It says where it listens on its first line, and signs in as whoever is named in the form of its login page.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const [clientId, clientSecret, callback] = process.argv.slice(2);

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [callback],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    scopes: ['openid', 'offline_access', 'profile', 'email'],
    features: { revocation: { enabled: true } },
    issueRefreshToken: async () => true,
    // Each refresh token holds once.
    rotateRefreshToken: true,
    pkce: { required: () => true },
    cookies: { keys: ['only for tests'] },
    findAccount: async (_, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, name: `Name of ${id}` }),
    }),
  });
  provider.on('server_error', (_, error) => process.stderr.write(`${error}\n`));
  server.on('request', provider.callback());
  process.stdout.write(`${issuer}\n`);
});
process.stdin.resume().on('end', () => process.exit());
