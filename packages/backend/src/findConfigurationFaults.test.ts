import { createMockDirectory } from '@backstage/backend-test-utils';
import { stringify } from 'yaml';
import { loadConfiguration } from './__testUtils__/loadConfiguration';
import { productionEnvironment } from './__testUtils__/productionEnvironment';
import { findConfigurationFaults } from './findConfigurationFaults';

const PRODUCTION = 'app-config.production.yaml';
const directory = createMockDirectory();

/** The faults of one of the real files, with one change that lies over it. */
async function faultsOf(
  change: object | string,
  options: { file?: string; env?: Record<string, string | undefined> } = {},
) {
  directory.addContent({
    'change.yaml': typeof change === 'string' ? change : stringify(change),
    'mounted-secret': 'pL5oK9iJ3uH7yG1t',
    'own.yaml': 'secret: pL5oK9iJ3uH7yG1tF5rD9eS3wA7q4ZxC',
  });
  const env = options.env ?? productionEnvironment;
  const { config, argv } = await loadConfiguration(
    [options.file ?? PRODUCTION, directory.resolve('change.yaml')],
    env,
  );
  return findConfigurationFaults(config, argv, env as NodeJS.ProcessEnv);
}

const withEnv = (changed: Partial<typeof productionEnvironment>) =>
  faultsOf({}, { env: { ...productionEnvironment, ...changed } });

const gitHubWith = (fields: object) => ({
  integrations: {
    github: [
      {
        host: 'github.com',
        apiBaseUrl: 'https://api.github.com',
        token: '${GITHUB_APP_CLIENT_SECRET}',
        ...fields,
      },
    ],
  },
});

const provider = (name: string, fields: object) => ({
  auth: { providers: { [name]: { production: fields } } },
});

const oidcWith = (metadataUrl: string) =>
  provider('oidc', {
    metadataUrl,
    clientId: 'slipway',
    clientSecret: '${AUTH_GITHUB_CLIENT_SECRET}',
  });

const databaseOfCatalog = (connection: object | string) => ({
  backend: { database: { plugin: { catalog: { connection } } } },
});

const LOCAL_ENV = {
  SLIPWAY_URL: 'http://localhost:7007',
  SLIPWAY_PORT: '7007',
  SLIPWAY_SANDBOX_HOST: 'localhost:7080',
  DATABASE_URL: 'postgresql:///slipway?host=/tmp/socket',
};

describe('the configuration', () => {
  it('of production is accepted with its variables set', async () => {
    expect(await faultsOf({})).toEqual([]);
    expect(await faultsOf(oidcWith('https://id.acme.example'))).toEqual([]);
  });

  it('of a laptop is accepted as it is', async () => {
    const options = { file: 'app-config.yaml', env: LOCAL_ENV };
    expect(await faultsOf({}, options)).toEqual([]);
  });

  it('of a laptop is refused where others could reach it', async () => {
    const env = { ...LOCAL_ENV, SLIPWAY_URL: 'https://portal.acme.example' };
    expect(await faultsOf({}, { file: 'app-config.yaml', env })).toEqual([
      expect.stringMatching(
        /^app-config: slipway\.mode: local lets anybody in, .*portal\.acme\.example/,
      ),
    ]);
  });

  it.each(['https://0.0.0.0:7007', 'http://host.docker.internal:7007'])(
    'of a laptop is refused at %s, which is no loopback',
    async SLIPWAY_URL => {
      const env = { ...LOCAL_ENV, SLIPWAY_URL };
      expect(await faultsOf({}, { file: 'app-config.yaml', env })).toEqual([
        expect.stringMatching(/^app-config: slipway\.mode: local lets anybody/),
      ]);
    },
  );

  it('of a laptop is refused where it listens for others, outside of a container that says so', async () => {
    const file = 'app-config.yaml';
    const refusal = [
      expect.stringMatching(
        /^app-config: backend\.listen: slipway\.mode local lets anybody in, and (?:0\.0\.0\.0|every address of this machine) /,
      ),
    ];
    const env = { ...LOCAL_ENV, SLIPWAY_LISTEN_HOST: '0.0.0.0' };
    expect(await faultsOf({}, { file, env })).toEqual(refusal);
    for (const listen of [':7007', 7007, { port: 7007 }, { host: '' }])
      expect(
        await faultsOf({ backend: { listen } }, { file, env: LOCAL_ENV }),
      ).toEqual(refusal);
    for (const listen of ['localhost:7007', { host: '::1' }])
      expect(await faultsOf({ backend: { listen } }, { file, env })).toEqual(
        [],
      );
    const contained = { ...env, SLIPWAY_LOCAL_CONTAINER: 'true' };
    expect(await faultsOf({}, { file, env: contained })).toEqual([]);
  });

  it('of a laptop is refused in full where it does not say what it is', async () => {
    const faults = await faultsOf(
      { slipway: { mode: 'production' } },
      { file: 'app-config.yaml', env: LOCAL_ENV },
    );
    expect(faults).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^app-config: slipway\.mode: must be local, or/),
        expect.stringMatching(/^app-config: auth\.providers\.guest: /),
        expect.stringMatching(/^app-config: slipway\.personas: /),
        expect.stringMatching(
          /^app-config: integrations\.github\[0\]\.token: is a word that everybody knows/,
        ),
      ]),
    );
  });

  const REFUSED: [change: object, ...keys: string[]][] = [
    // Who comes in.
    [{ auth: { providers: { guest: {} } } }, 'auth.providers.guest'],
    [
      { auth: { providers: { 'local-manager': {} } } },
      'auth.providers.local-manager',
    ],
    [{ auth: { providers: { google: {} } } }, 'auth.providers.google'],
    [
      provider('github', {
        signIn: { resolvers: [{ resolver: 'usernameMatchingUserEntityName' }] },
      }),
      'auth.providers.github.production.signIn.resolvers[0].resolver',
    ],
    [
      provider('oidc', { clientId: 'slipway' }),
      'auth.providers.oidc.production.metadataUrl',
      'auth.providers.oidc.production.clientSecret',
    ],
    [{ slipway: { personas: [] } }, 'slipway.personas'],
    [{ auth: { environment: 'development' } }, 'auth.environment'],
    [{ permission: { enabled: false } }, 'permission.enabled'],
    [{ permission: { enabled: 'true' } }, 'permission.enabled'],
    [
      { backend: { auth: { dangerouslyDisableDefaultAuthPolicy: true } } },
      'backend.auth.dangerouslyDisableDefaultAuthPolicy',
    ],
    [{ slipway: { roles: { platform: '' } } }, 'slipway.roles'],
    // The sandbox.
    [
      { slipway: { repository: { host: 'localhost:7080' } } },
      // It has no credentials, and it is the sandbox.
      'slipway.repository.host',
      'slipway.repository.host',
    ],
    [
      { slipway: { delivery: { samples: 'https://acme.example/past' } } },
      'slipway.delivery.samples',
    ],
    [
      gitHubWith({ apiBaseUrl: 'http://127.0.0.1:7080/api/v3' }),
      'integrations.github[0].apiBaseUrl',
      'integrations.github[0].apiBaseUrl',
    ],
    // Secrets.
    [
      gitHubWith({ token: 'ghp_hZ8xW2cV6bN0mQ4' }),
      'integrations.github[0].token',
    ],
    [
      { backend: { database: { connection: 'postgres://u:pw@localhost/d' } } },
      'backend.database.connection',
    ],
    [
      { auth: { session: { secret: '${NOBODY:-hunter2}' } } },
      'auth.session.secret',
      'auth.session.secret',
    ],
    [
      { backend: { auth: { keys: [{ secret: '${SLIPWAY_ORGANISATION}' }] } } },
      'backend.auth.keys[0].secret',
    ],
    // The way there.
    [
      { backend: { baseUrl: 'http://portal.acme.example' } },
      'backend.baseUrl',
      'app.baseUrl',
    ],
    [{ app: { baseUrl: 'https://other.acme.example' } }, 'app.baseUrl'],
    [
      oidcWith('http://id.acme.example'),
      'auth.providers.oidc.production.metadataUrl',
    ],
    [
      provider('github', {
        enterpriseInstanceUrl: 'http://github.acme.example',
      }),
      'auth.providers.github.production.enterpriseInstanceUrl',
    ],
    [{ backend: { trustProxy: true } }, 'backend.trustProxy'],
    // Pages.
    [{ backend: { cors: { origin: '*' } } }, 'backend.cors.origin'],
    [
      { backend: { cors: { origin: ['https://*.acme.example'] } } },
      'backend.cors.origin[0]',
    ],
    [
      { auth: { experimentalExtraAllowedOrigins: ['https://*'] } },
      'auth.experimentalExtraAllowedOrigins[0]',
    ],
    [{ backend: { cors: { origin: null } } }, 'backend.cors.origin'],
    [{ backend: { csp: false } }, 'backend.csp'],
    [
      { backend: { csp: { 'script-src': ["'self'", "'unsafe-eval'"] } } },
      'backend.csp.script-src[1]',
    ],
    [{ backend: { csp: { 'script-src': false } } }, 'backend.csp.script-src'],
    [
      { backend: { csp: { 'script-src': ["'self' 'unsafe-eval'"] } } },
      'backend.csp.script-src[0]',
    ],
    [
      { backend: { csp: { 'script-src': ["'UNSAFE-EVAL'", 'Data:'] } } },
      'backend.csp.script-src[0]',
      'backend.csp.script-src[1]',
    ],
    [
      {
        backend: {
          csp: { 'script-src': ['https://*', '*.acme.example', 'a.example:*'] },
        },
      },
      'backend.csp.script-src[0]',
      'backend.csp.script-src[1]',
      'backend.csp.script-src[2]',
    ],
    [
      { backend: { csp: { scriptSrcElem: ["'unsafe-inline'"] } } },
      'backend.csp.scriptSrcElem[0]',
    ],
    [
      { backend: { csp: { scriptSrc: ["'unsafe-eval'"] } } },
      'backend.csp.scriptSrc[0]',
    ],
    [{ backend: { csp: { ScriptSrc: false } } }, 'backend.csp.script-src'],
    // What it rests on.
    [
      { backend: { database: { client: 'better-sqlite3' } } },
      'backend.database.client',
    ],
    [
      { backend: { database: { plugin: { catalog: { client: 'mysql2' } } } } },
      'backend.database.plugin.catalog.client',
    ],
    [
      databaseOfCatalog({ host: 'db2.acme.example', ssl: false }),
      'backend.database.plugin.catalog.connection',
    ],
    [
      databaseOfCatalog('postgresql://db2.acme.example/d?sslmode=disable'),
      'backend.database.plugin.catalog.connection',
    ],
    [
      databaseOfCatalog('the second database'),
      // It is written into the file, too.
      'backend.database.plugin.catalog.connection',
      'backend.database.plugin.catalog.connection',
    ],
    [{ backend: { rateLimit: false } }, 'slipway.limits'],
    [{ slipway: { limits: { person: 0 } } }, 'slipway.limits.person'],
    // Other doors.
    [{ proxy: { endpoints: {} } }, 'proxy'],
    [{ mcpActions: { name: 'x' } }, 'mcpActions'],
    [
      { backend: { actions: { pluginSources: ['catalog'] } } },
      'backend.actions.pluginSources[0]',
    ],
    [{ backend: { packages: 'all' } }, 'backend.packages'],
    [
      { auth: { experimentalDynamicClientRegistration: { enabled: true } } },
      'auth.experimentalDynamicClientRegistration',
    ],
  ];
  it.each(
    REFUSED.map(
      ([change, ...keys]) => [JSON.stringify(change), change, keys] as const,
    ),
  )('of production is refused with %s', async (_, change, keys) => {
    const faults = await faultsOf(change);
    expect(faults.map(fault => fault.split(': ')[1])).toEqual(keys);
    for (const fault of faults) {
      expect(fault).toMatch(/^app-config: \S+: .{20,}$/);
      // Nobody reads a secret in a log.
      expect(fault).not.toMatch(/ghp_|hunter2|:pw@/);
    }
  });

  it.each<[string, Partial<typeof productionEnvironment>, ...string[]]>([
    [
      'no secret of sessions',
      { AUTH_SESSION_SECRET: undefined },
      'auth.session.secret: is missing',
    ],
    [
      'a short one',
      { AUTH_SESSION_SECRET: 'Jm3vQ8s' },
      'auth.session.secret: has 7 characters',
    ],
    [
      'no word with GitHub',
      { GITHUB_APP_WEBHOOK_SECRET: undefined },
      'events.modules.github.webhookSecret: is missing',
    ],
    [
      'a word that everybody knows',
      { GITHUB_APP_WEBHOOK_SECRET: 'changeme' },
      'integrations.github[0].apps[0].webhookSecret: is what everybody tries first',
      'events.modules.github.webhookSecret: is what everybody tries first',
    ],
    [
      'the sandbox’s word',
      { SLIPWAY_ARGOCD_TOKEN: 'sandbox-argocd' },
      'slipway.argocd.instances[0].token: is a word that everybody knows',
      'slipway.argocd.instances[0].token: is what everybody tries first',
    ],
    [
      'the password of docker-compose.yml',
      { DATABASE_URL: 'postgresql://slipway:slipway@postgres:5432/slipway' },
      'backend.database.connection: is what everybody tries first',
    ],
    [
      'a database far away, unencrypted',
      {
        DATABASE_URL: 'postgresql://slipway:kV9nX2tRq7@db.acme.example/slipway',
      },
      'backend.database.connection: goes to db.acme.example unencrypted',
    ],
    [
      'no database',
      { DATABASE_URL: undefined },
      'backend.database.connection: is missing',
    ],
    [
      'nonsense for a database',
      { DATABASE_URL: 'hunter2 at the database' },
      'backend.database.connection: is no address',
    ],
    [
      'no key of the audit log',
      { SLIPWAY_AUDIT_KEY: undefined },
      'slipway.audit.key: ',
    ],
    [
      'no OAuth app',
      { AUTH_GITHUB_CLIENT_ID: undefined },
      'auth.providers.github.production.clientId: is missing: is its variable set?',
    ],
    [
      'no repository',
      { SLIPWAY_REPOSITORY_OWNER: undefined },
      'slipway.repository.owner: is missing: is its variable set?',
    ],
    [
      'nobody of the platform team',
      { SLIPWAY_PLATFORM_GROUPS: undefined },
      'slipway.roles: ',
    ],
  ])('of production is refused with %s', async (_, changed, ...lines) => {
    const faults = await withEnv(changed);
    expect(faults).toHaveLength(lines.length);
    lines.forEach((line, index) =>
      expect(faults[index].startsWith(`app-config: ${line}`)).toBe(true),
    );
  });

  it.each([
    ['beside this one', 'postgresql://slipway:kV9nX2tRq7@postgres/slipway'],
    ['of this machine', 'postgresql://slipway:kV9nX2tRq7@127.0.0.1/slipway'],
    [
      'behind a socket',
      'postgresql://slipway@/slipway?host=/var/run/postgresql',
    ],
    [
      'far away, encrypted',
      'postgresql://u:kV9nX2tRq7@10.0.0.7/d?sslmode=require',
    ],
  ])('of production may name a database %s', async (_, url) => {
    expect(await withEnv({ DATABASE_URL: url })).toEqual([]);
  });

  it.each<[string, object | string]>([
    ['another user', { user: 'catalog' }],
    ['another host', { host: 'db2.acme.example' }],
    ['a database beside this one', 'postgresql://postgres/slipway'],
  ])('of production may give a plugin %s', async (_, connection) => {
    // What the plugin does not say is as for all, so this is encrypted.
    expect(await faultsOf(databaseOfCatalog(connection))).toEqual([]);
  });

  it('of production is refused where a plugin goes far away from a database that is near', async () => {
    const DATABASE_URL = 'postgresql://slipway:kV9nX2tRq7@postgres/slipway';
    const faults = await faultsOf(
      databaseOfCatalog({ host: 'db2.acme.example' }),
      { env: { ...productionEnvironment, DATABASE_URL } },
    );
    expect(faults).toEqual([
      expect.stringMatching(
        /^app-config: backend\.database\.plugin\.catalog\.connection: goes to db2\.acme\.example unencrypted/,
      ),
    ]);
  });

  it('of production may leave the encryption of its database to PGSSLMODE', async () => {
    const DATABASE_URL = 'postgresql://u:kV9nX2tRq7@slipway-rw.portal:5432/d';
    const faultsWith = async (PGSSLMODE: string) =>
      faultsOf(
        {},
        { env: { ...productionEnvironment, DATABASE_URL, PGSSLMODE } },
      );
    expect(await faultsWith('verify-full')).toEqual([]);
    expect(await faultsWith('no-verify')).toHaveLength(1);
  });

  it.each([
    ['a variable', { $env: 'AUTH_SESSION_SECRET' }],
    ['a part of one', 'x${AUTH_SESSION_SECRET}'],
    ['a mounted file', { $file: './mounted-secret' }],
    ['a part of another file', { $include: './own.yaml#secret' }],
  ])('of production may take a secret from %s', async (_, secret) => {
    expect(
      await faultsOf({
        slipway: { guards: { own: { package: '@acme/guard', token: secret } } },
      }),
    ).toEqual([]);
  });

  it('is judged by all of its faults at once', async () => {
    const faults = await faultsOf({
      permission: { enabled: false },
      slipway: {
        repository: { owner: 'ac me' },
        rules: { 'file-readible': 'warning' },
      },
      backend: { cors: { origin: '*' } },
    });
    expect(faults.map(fault => fault.split(': ')[1])).toEqual([
      'slipway.repository.owner',
      'slipway.rules.file-readible',
      'permission.enabled',
      'backend.cors.origin',
    ]);
  });
});
