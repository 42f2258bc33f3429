import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Sandbox } from '@slipway/sandbox';
import { readFileSync } from 'node:fs';
import { createDatabase } from './__testUtils__/createDatabase';
import { findFreePort } from './__testUtils__/findFreePort';
import { findInDatabase } from './__testUtils__/findInDatabase';
import { PERMISSION_CHECKS } from './__testUtils__/PERMISSION_CHECKS';
import {
  ROLE_CHECKS,
  type Outcome,
  type RoleCheck,
} from './__testUtils__/ROLE_CHECKS';
import {
  ACTORS,
  RoleScene,
  type Actor,
  type Answer,
} from './__testUtils__/RoleScene';
import { startBackendProcess } from './__testUtils__/startBackendProcess';
import { startSeededSandbox } from './__testUtils__/startSeededSandbox';
import { waitFor } from './__testUtils__/waitFor';

jest.setTimeout(180_000);

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
/** What opens the sandbox, and nothing else; app-config.yaml has them. */
const SECRETS = ['sandbox-bot', 'sandbox-webhook', 'sandbox-argocd'];

const CREATION = {
  application: 'api',
  description: 'Shows who sees it',
  guard: 'site-auth',
  roles: ['member'],
  environments: ['dev'],
};
const create = (service: string, team: string) => ({
  ...CREATION,
  service,
  owner: `group:default/${team}`,
  route: { path: `/api/v1/${service}`, methods: ['GET'] },
});

describe('the matrix of rights', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const directory = createMockDirectory();
  const logFile = directory.resolve('backend.log');
  let sandbox: Sandbox;
  let backend: Awaited<ReturnType<typeof startBackendProcess>> | undefined;
  let databaseUrl: string;
  let scene: RoleScene;
  let names: Record<string, string>;
  /** Permissions, as their plugins describe them. */
  let registered: { name: string; type: string }[];
  let checks = 0;

  beforeAll(async () => {
    sandbox = await startSeededSandbox(directory.resolve('sandbox'));
    databaseUrl = await createDatabase(databases);
    const sandboxHost = new URL(sandbox.url).host;
    backend = await startBackendProcess({
      port: await findFreePort(),
      sandboxHost,
      databaseUrl,
      logFile,
      configs: [RoleScene.configure(directory.path)],
    });
    scene = new RoleScene(backend.url);
    await scene.signIn();
    await waitFor(
      'the catalog to know users, templates and services',
      async () => {
        const answers = await Promise.all(
          [
            'user:default/elena.rossi',
            'template:default/arbitrary',
            'component:default/order-api',
            'template:default/nestjs-service',
          ].map(ref =>
            scene.ask(
              'platform',
              'GET',
              `catalog/entities/by-name/${ref.replace(':', '/')}`,
            ),
          ),
        );
        return answers.every(({ status }) => status === 200);
      },
    );
    await waitFor('search to know services and templates', async () => {
      const answers = await Promise.all(
        ['term=order-api', 'term=NestJS&types[0]=template'].map(query =>
          scene.ask('platform', 'GET', `search/query?${query}`),
        ),
      );
      return answers.every(({ body }) => body?.results?.length > 0);
    });
    // With the groups that the catalog knows by now.
    await scene.signIn();
    names = await prepare(`http://${sandboxHost}/acme/platform`);
    registered = await listPermissions();
  });
  afterAll(async () => {
    await backend?.kill();
    await sandbox?.close();
    process.stdout.write(`roles: ${checks} checks\n`);
  });

  /** What the table speaks of by name. */
  async function prepare(repository: string) {
    const [own, others, failed] = await Promise.all([
      scene.create('developer', create('coupon', 'commerce')),
      scene.create('outsider', create('parking', 'commerce')),
      scene.create('developer', create('voucher', 'ticketing')),
    ]);
    const ends = await Promise.all(
      [own, others, failed].map(id => scene.waitForTask(id)),
    );
    expect(ends.map(({ status }) => status)).toEqual([
      'completed',
      'failed',
      'failed',
    ]);
    const get = async (endpoint: string) =>
      (await scene.ask('platform', 'GET', endpoint)).body;
    const location = await scene.ask('platform', 'POST', 'catalog/locations', {
      type: 'url',
      target: `${repository}/blob/main/slipway.yaml`,
    });
    const entity = await get(
      'catalog/entities/by-name/component/default/basket-api',
    );
    const commit = await fetch(
      `${sandbox.url}/api/v3/repos/acme/platform/commits/main`,
    );
    const snapshot = await get(
      'proof/v1/snapshot?template=template:default/nestjs-service',
    );
    return {
      own,
      others,
      failed,
      revision: snapshot.platformRevision,
      unknown: UNKNOWN,
      uid: entity.metadata.uid,
      location: location.body.location.id,
      commit: (await commit.json()).sha,
      repository,
    };
  }

  async function listPermissions() {
    const [, plugins] = /Plugin initialization started: ([^"\\]*)/.exec(
      readFileSync(logFile, 'utf-8'),
    )!;
    const metadata = await Promise.all(
      plugins
        .match(/[\w-]+/g)!
        .map(plugin =>
          scene.ask(
            'platform',
            'GET',
            `${plugin}/.well-known/backstage/permissions/metadata`,
          ),
        ),
    );
    return metadata.flatMap(({ body }) => body?.permissions ?? []);
  }

  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, name) => names[name] ?? whole);

  const ask = (actor: Actor, { method, endpoint, body }: RoleCheck) =>
    scene.ask(
      actor,
      method,
      fill(endpoint),
      body === undefined ? undefined : JSON.parse(fill(JSON.stringify(body))),
    );

  /** The same request for what there is none of. */
  function toAbsent(endpoint: string): string {
    return endpoint
      .replace(/\{(own|others|failed|uid|location)\}/, '{unknown}')
      .replace(/^(fleet\/services\/)[^/]+/, '$1{unknown}');
  }

  /** What was said, with one word for whatever was asked for. */
  function readWords({ status, body }: Answer, endpoint: string): string {
    const parts = fill(endpoint).split('/');
    const words = `${status} ${body?.error?.name} ${body?.error?.message}`;
    return words.replace(/[\w-]+/g, word =>
      parts.includes(word) ? 'it' : word,
    );
  }

  /** Says in the table's words what an answer is. */
  async function observe(
    actor: Actor,
    check: RoleCheck,
    answer: Answer,
    expected: Outcome,
  ): Promise<Outcome> {
    const { status, body } = answer;
    if (expected === 'hidden' && status === 404) {
      const absent = toAbsent(check.endpoint);
      const other = await ask(actor, { ...check, endpoint: absent });
      const isSame =
        readWords(answer, check.endpoint) === readWords(other, absent);
      return isSame ? 'hidden' : '404';
    }
    if (status >= 300) return String(status) as Outcome;
    // A list is no figure: findings themselves are shown.
    if (body?.findings && !Array.isArray(body.findings)) return 'figures';
    return check.shows(answer, names) ? 'ok' : 'empty';
  }

  const cells = ROLE_CHECKS.flatMap(([line, check]) =>
    ACTORS.flatMap((actor, column) => {
      const outcome = check.outcomes[column];
      const request = `${check.method} ${check.endpoint}`;
      return outcome === '-'
        ? []
        : [[line, actor, request, outcome, check] as const];
    }),
  );

  it.each(cells)('%s: %s asks %s: %s', async (...cell) => {
    const [, actor, , outcome, check] = cell;
    checks += 1;
    // The cell before may have set it going again, and only what is over can
    // be retried.
    if (check.endpoint.includes('{failed}/retry')) {
      await scene.waitForTask(names.failed);
    }
    const answer = await ask(actor, check);
    const observed = await observe(actor, check, answer, outcome);
    // With what was said, for whoever has to mend it.
    const said = answer.text.slice(0, 500);
    expect({ observed, said }).toEqual({ observed: outcome, said });
    const refusal = answer.status >= 400 ? answer.text : '';
    expect(refusal).not.toMatch(/\n\s+at |node_modules|\bselect \W/);
  });

  const grants = PERMISSION_CHECKS.flatMap(({ permission, ref, has }) =>
    has.flatMap((expected, column) =>
      expected === '-'
        ? []
        : [[ACTORS[column], permission, ref ?? 'anything', expected] as const],
    ),
  );

  it.each(grants)('%s has %s of %s: %s', async (...grant) => {
    const [actor, name, ref, expected] = grant;
    checks += 1;
    const known = registered.find(each => each.name === name);
    const permission = known ?? { type: 'basic', name, attributes: {} };
    const { body, text } = await scene.ask(
      actor,
      'POST',
      'permission/authorize',
      {
        items: [
          {
            id: '1',
            permission,
            ...(permission.type === 'resource' && { resourceRef: fill(ref) }),
          },
        ],
      },
    );
    expect([body?.items?.[0].result, text]).toEqual([
      expected === 'yes' ? 'ALLOW' : 'DENY',
      text,
    ]);
  });

  it('knows every permission that a plugin registers', () => {
    const known = new Set(PERMISSION_CHECKS.map(each => each.permission));
    expect(
      registered.map(({ name }) => name).filter(name => !known.has(name)),
    ).toEqual([]);
    expect(registered.length).toBeGreaterThan(20);
  });

  it.each(['catalog', 'scaffolder'])(
    'asks for every route that the %s has',
    async plugin => {
      const { body } = await scene.ask(
        'platform',
        'GET',
        `${plugin}/openapi.json`,
      );
      const routes = Object.entries<object>(body.paths).flatMap(
        ([route, methods]) =>
          Object.keys(methods)
            .filter(method => method !== 'parameters')
            .map(
              method => `${method.toUpperCase()} ${route.replace('/api/', '')}`,
            ),
      );
      const asked = ROLE_CHECKS.map(
        ([, { method, endpoint }]) => `${method} ${endpoint.split('?')[0]}`,
      );
      expect(
        routes.filter(route => {
          const shape = new RegExp(`^${route.replace(/\{\w+\}/g, '[^/]+')}/?$`);
          return !asked.some(each => shape.test(each));
        }),
      ).toEqual([]);
    },
  );

  it('tells of changes only to who is signed in', async () => {
    const [token] = scene.listTokens();
    const url = `${backend!.url.replace('http', 'ws')}/api/signals`;
    const listen = (...protocols: string[]) =>
      new Promise<string>(resolve => {
        const socket = new WebSocket(url, protocols);
        socket.onopen = () => {
          socket.close();
          resolve('heard');
        };
        socket.onerror = () => resolve('refused');
        // The very first one only makes the plugin listen: a browser tries again.
        setTimeout(() => resolve('no answer'), 2_000).unref();
      });
    checks += 4;
    expect(await listen()).toBe('refused');
    await listen(token);
    expect(await listen(token)).toBe('heard');
    expect(await listen()).toBe('refused');
    expect(await listen('forged')).toBe('refused');
  });

  it('lets a developer run no action but those of the golden paths', async () => {
    const ends = await Promise.all(
      (['developer', 'platform'] as const).map(async actor => {
        checks += 1;
        return scene.waitForTask(
          await scene.create(actor, {}, 'template:default/arbitrary'),
        );
      }),
    );
    expect(ends).toEqual([
      { status: 'failed', message: expect.stringContaining('debug:log') },
      { status: 'completed', message: '' },
    ]);
  });

  it.each<[Actor, string, object, string, RegExp]>([
    [
      'developer',
      'another group',
      create('foreign', 'ticketing'),
      'failed',
      /owner/,
    ],
    ['platform', 'any group', create('loyalty', 'growth'), 'completed', /^$/],
    [
      'developer',
      'everybody, without a guard',
      { ...create('door', 'commerce'), guard: 'none', roles: [] },
      'failed',
      /guard/,
    ],
  ])('ends what the %s creates for %s', async (actor, _, ...expected) => {
    const [values, status, message] = expected;
    checks += 1;
    const id = await scene.create(actor, values);
    expect(await scene.waitForTask(id)).toEqual({
      status,
      message: expect.stringMatching(message),
    });
  });

  it('leaves no token and no secret with anybody, in the log or in the database', async () => {
    const secrets = [
      ...SECRETS,
      // Their signatures: what a token says of a person is no secret.
      ...scene.listTokens().map(token => token.split('.')[2]),
    ];
    await waitFor('the last creation to end', async () => {
      const { body } = await scene.ask(
        'platform',
        'GET',
        'scaffolder/v2/tasks',
      );
      return body.tasks.every(
        ({ status }: { status: string }) =>
          status !== 'open' && status !== 'processing',
      );
    });
    checks += 3;
    const log = readFileSync(logFile, 'utf-8');
    const holding = (text: string) =>
      secrets.filter(each => text.includes(each));
    expect(holding(log)).toEqual([]);
    expect(scene.heard.flatMap(holding)).toEqual([]);
    expect(await findInDatabase(databaseUrl, secrets)).toEqual([]);
    // What is no secret is found.
    expect(await findInDatabase(databaseUrl, [CREATION.description])).toContain(
      'scaffolder.tasks',
    );
  });
});
