import type { RepositoryFile } from '@slipway/change-set';
import { applyEdits, type Fixture } from '../__testUtils__/Fixture';
import { seededFiles, seededLayout } from '../__testUtils__/seededPlatform';
import { ContentReader } from '../model/ContentReader';
import { PlatformModel } from '../model/PlatformModel';
import { readPosture } from './readPosture';
import type { GuardVerdict } from './RoutePosture';

const KONG = 'infra/kong/public/order-api.yaml';
const GATEWAY = 'infra/kong/public/_gateway.yaml';
const CATALOG = 'apps/order/api/catalog-info.yaml';
const PACKAGE = 'apps/order/api/package.json';
const CODE = 'apps/order/api/src/order-api.controller.ts';
const HEALTH = 'apps/order/api/src/health.controller.ts';
const MODULE = 'apps/order/api/src/app.module.ts';

const PLUGIN = `        plugins:
          - name: "site-auth"
            config:
              roles: ["member", "admin"]
`;
const ROOT = 'apps/order/api/src/root.controller.ts';

const IMPORT =
  "import { MemberCode, SiteAuth } from '@slipway/nestjs-site-auth-guard';\n";
const DECORATOR = "@SiteAuth({ allowRoles: ['member', 'admin'] })\n";
const DEPENDENCY = '    "@slipway/nestjs-site-auth-guard": "1.2.0",\n';

const LATEST = { 'site-auth': '1.2.0', 'platform-auth': '1.2.0' };

type Edits = Fixture['edits'];
const swap = (path: string, replace: string, by: string) => ({
  path,
  replace,
  with: by,
});

/** What somebody does to a route that is protected. */
const gatewayOff = swap(KONG, PLUGIN, '');
const gatewaySwitchedOff = swap(
  KONG,
  '- name: "site-auth"\n',
  '- name: "site-auth"\n            enabled: false\n',
);
const codeOff = [swap(CODE, DECORATOR, ''), swap(PACKAGE, DEPENDENCY, '')];
const declare = (guard: string) =>
  swap(
    CATALOG,
    'slipway.dev/guard: "site-auth"',
    `slipway.dev/guard: ${guard}`,
  );
const plugin = (text: string) => swap(KONG, '- name: "site-auth"', text);
const decorators = (text: string) => swap(CODE, DECORATOR, text);
const version = (text: string) => swap(PACKAGE, '"1.2.0"', `"${text}"`);

/** A controller that answers below any path, as far as its own path says. */
const root = (decorator: string) => ({
  path: ROOT,
  write: `${decorator}\n@Controller()\nexport class Root {}\n`,
});
const regexRoute = (path: string) =>
  swap(KONG, '- "/api/v1/orders"', `- '~${path}'`);
const doubtfulServing = (place: string) =>
  `${place} it cannot be determined which controller serves route order-api: only running the code tells, and they do not check the same`;

const OFF = `${KONG}:9 route order-api has no guard at the gateway`;
const SWITCHED_OFF = `${KONG}:18 guard site-auth of route order-api is switched off`;
const NO_CODE = `${CODE}:34 the code of order-api has no guard`;

const layout = seededLayout();
let seed: RepositoryFile[];
beforeAll(async () => {
  seed = (await seededFiles()).filter(
    ({ path }) =>
      path.startsWith('apps/order/api/') || [KONG, GATEWAY].includes(path),
  );
});

/** As the server reads it: without inspecting. */
function read(edits: Edits, latest: Record<string, string> = LATEST) {
  const model = PlatformModel.read(
    applyEdits(seed, edits),
    layout,
    new ContentReader(false),
  );
  const [application] = model.applications();
  return readPosture(application, model, latest);
}

type Case = readonly [
  name: string,
  edits: Edits,
  verdict: GuardVerdict,
  reasons: readonly string[],
];

describe('readPosture', () => {
  it.each<Case>([
    ['nothing is changed', [], 'protected', []],
    [
      'roles are named in another order',
      [swap(KONG, '["member", "admin"]', '["admin", "member"]')],
      'protected',
      [],
    ],
    [
      'the service has the plugin in place of its route',
      [
        gatewayOff,
        swap(
          KONG,
          '    routes:\n',
          `${PLUGIN.replace(/^ {4}/gm, '')}    routes:\n`,
        ),
      ],
      'protected',
      [],
    ],
    [
      'the gateway has the plugin for every route',
      [
        gatewayOff,
        swap(
          GATEWAY,
          'plugins:\n',
          `plugins:\n${PLUGIN.replace(/^ {8}/gm, '').replace(
            'plugins:\n',
            '',
          )}`,
        ),
      ],
      'protected',
      [],
    ],
    [
      'the plugin of the route is off, and that of its service is on',
      [
        gatewaySwitchedOff,
        swap(
          KONG,
          '    routes:\n',
          `${PLUGIN.replace(/^ {4}/gm, '')}    routes:\n`,
        ),
      ],
      'protected',
      [],
    ],
    [
      'single handlers have the roles, and together all of them',
      [
        decorators(''),
        swap(CODE, '@Get()', "@SiteAuth({ allowRoles: ['member'] })\n  @Get()"),
        swap(
          CODE,
          '@Post()',
          "@Post()\n  @SiteAuth({ allowRoles: ['admin'] })",
        ),
      ],
      'protected',
      [],
    ],
    [
      'a controller that another route serves is public',
      [
        {
          path: 'apps/order/api/src/feed.controller.ts',
          write: "@Public()\n@Controller('/feed')\nexport class Feed {}\n",
        },
      ],
      'protected',
      [],
    ],

    [
      'the plugin says what Kong does anyway',
      [
        plugin(
          '- name: "site-auth"\n            consumer: null\n            protocols: [grpc, grpcs, http, https]',
        ),
        swap(
          KONG,
          'config:\n              roles:',
          'config:\n              anonymous: null\n              roles:',
        ),
      ],
      'protected',
      [],
    ],

    [
      'a controller above the route checks the same',
      [root(DECORATOR.trim())],
      'protected',
      [],
    ],
    [
      'an expression leads to controllers that check the same',
      [regexRoute('/(api/v1/orders|more)$'), root(DECORATOR.trim())],
      'protected',
      [],
    ],
    [
      'the package is loaded by one source only, and passed on by it',
      [
        swap(CODE, IMPORT, "import { SiteAuth } from './auth';\n"),
        swap(
          HEALTH,
          IMPORT.replace('MemberCode, SiteAuth', 'Public'),
          "import { Public } from './auth';\n",
        ),
        swap(MODULE, '@slipway/nestjs-site-auth-guard', './auth'),
        {
          path: 'apps/order/api/src/auth.ts',
          write: "export * from '@slipway/nestjs-site-auth-guard';\n",
        },
      ],
      'protected',
      [],
    ],

    // The gateway does not check.
    ['the plugin is missing', [gatewayOff], 'code-only', [OFF]],
    [
      'the plugin is switched off',
      [gatewaySwitchedOff],
      'code-only',
      [SWITCHED_OFF],
    ],
    [
      'the plugin runs for some requests only',
      [plugin('- name: "site-auth"\n            consumer: shop')],
      'code-only',
      [
        `${KONG}:18 guard site-auth of route order-api runs for some requests only: it has consumer`,
      ],
    ],
    [
      'the plugin runs for one protocol only',
      [plugin('- name: "site-auth"\n            protocols: [grpc, https]')],
      'code-only',
      [
        `${KONG}:18 guard site-auth of route order-api runs for some requests only: it has protocols`,
      ],
    ],
    [
      'the plugin lets those pass whom it does not know',
      [
        swap(
          KONG,
          'config:\n              roles:',
          'config:\n              anonymous: guest\n              roles:',
        ),
      ],
      'code-only',
      [
        `${KONG}:19 guard site-auth of route order-api lets anybody pass: it has config.anonymous`,
      ],
    ],
    [
      'the plugin gives way to the tag public',
      [swap(KONG, PLUGIN, '        tags: [public]\n')],
      'code-only',
      [`${KONG}:16 route order-api is public at the gateway`],
    ],
    [
      'the plugin of another gateway runs for every route',
      [
        gatewayOff,
        {
          path: 'infra/kong/partner/_gateway.yaml',
          write: 'plugins:\n  - name: site-auth\n',
        },
      ],
      'code-only',
      [OFF],
    ],
    [
      'the plugin is missing and the package is old',
      [gatewayOff, version('1.0.0')],
      'code-only',
      [
        OFF,
        `${PACKAGE}:28 the code has @slipway/nestjs-site-auth-guard 1.0.0, and 1.2.0 is the newest`,
      ],
    ],

    // The code does not check.
    ['decorator and package are missing', codeOff, 'gateway-only', [NO_CODE]],
    [
      'the controller is public',
      [decorators('@Public()\n')],
      'gateway-only',
      [`${CODE}:33 the code lets everybody in: it is marked as public`],
    ],
    [
      'one handler of the controller is public',
      [swap(CODE, '@Post()', '@Public()\n  @Post()')],
      'gateway-only',
      [`${CODE}:49 the code lets everybody in: it is marked as public`],
    ],

    // Nobody checks.
    [
      'both are missing',
      [gatewayOff, ...codeOff],
      'unprotected',
      [OFF, NO_CODE],
    ],
    [
      'the plugin is switched off and the code has none',
      [gatewaySwitchedOff, ...codeOff],
      'unprotected',
      [SWITCHED_OFF, NO_CODE],
    ],
    [
      'the plugin is missing and one handler is public',
      [gatewayOff, swap(CODE, '@Post()', '@Public()\n  @Post()')],
      'unprotected',
      [OFF, `${CODE}:49 the code lets everybody in: it is marked as public`],
    ],
    [
      'both are missing and nothing is declared',
      [
        gatewayOff,
        ...codeOff,
        swap(CATALOG, '    slipway.dev/guard: "site-auth"\n', ''),
      ],
      'unprotected',
      [
        OFF,
        NO_CODE,
        `${CATALOG}:1 it cannot be determined which guard order-api is meant to have: slipway.dev/guard is not declared`,
      ],
    ],

    // Public by intent.
    [
      'none is declared, and nobody checks',
      [gatewayOff, ...codeOff, declare('none')],
      'public',
      [],
    ],
    [
      'none is declared, the route is tagged and the controller public',
      [
        swap(KONG, PLUGIN, '        tags: [public]\n'),
        decorators('@Public()\n'),
        declare('none'),
      ],
      'public',
      [],
    ],
    [
      'none is declared, and the gateway checks',
      [...codeOff, declare('none')],
      'role-mismatch',
      [
        `${KONG}:19 the Kong route order-api has the guard site-auth, but order-api declares no guard (${CATALOG}:9)`,
      ],
    ],
    [
      'none is declared, and the package denies by default',
      [gatewayOff, decorators(''), declare('none')],
      'role-mismatch',
      [
        `${CODE}:34 the code asks for the guard site-auth, but order-api declares no guard (${CATALOG}:9)`,
      ],
    ],
    [
      'only the tag says that it is public',
      [
        swap(KONG, PLUGIN, '        tags: [public]\n'),
        ...codeOff,
        swap(CATALOG, '    slipway.dev/guard: "site-auth"\n', ''),
      ],
      'undetermined',
      [
        `${KONG}:16 route order-api is public at the gateway`,
        NO_CODE,
        `${CATALOG}:1 it cannot be determined which guard order-api is meant to have: slipway.dev/guard is not declared`,
      ],
    ],

    // They differ.
    [
      'the gateway has another guard',
      [plugin('- name: "platform-auth"')],
      'role-mismatch',
      [
        `${KONG}:19 the Kong route order-api has the guard platform-auth, but order-api declares the guard site-auth (${CATALOG}:9)`,
      ],
    ],
    [
      'the gateway has another guard beside',
      [plugin('- name: key-auth\n          - name: "site-auth"')],
      'role-mismatch',
      [
        `${KONG}:17 the Kong route order-api has the guard key-auth, but order-api declares the guard site-auth (${CATALOG}:9)`,
      ],
    ],
    [
      'another guard is declared',
      [declare('platform-auth')],
      'role-mismatch',
      [
        `${KONG}:19 the Kong route order-api has the guard site-auth, but order-api declares the guard platform-auth (${CATALOG}:9)`,
        `${CODE}:33 the code asks for the guard site-auth, but order-api declares the guard platform-auth (${CATALOG}:9)`,
      ],
    ],
    [
      'the code has another guard',
      [
        swap(
          CODE,
          IMPORT,
          "import { PlatformAuth } from '@slipway/nestjs-platform-auth-guard';\n",
        ),
        swap(PACKAGE, 'nestjs-site-auth-guard', 'nestjs-platform-auth-guard'),
        decorators("@PlatformAuth({ allowRoles: ['member', 'admin'] })\n"),
      ],
      'role-mismatch',
      [
        `${CODE}:33 the code asks for the guard platform-auth, but order-api declares the guard site-auth (${CATALOG}:9)`,
      ],
    ],
    [
      'gateway and code differ, and nothing is declared',
      [
        plugin('- name: "platform-auth"'),
        swap(CATALOG, '    slipway.dev/guard: "site-auth"\n', ''),
      ],
      'role-mismatch',
      [
        `${CODE}:33 the Kong route order-api has the guard platform-auth, but the code asks for the guard site-auth`,
        `${CATALOG}:1 it cannot be determined which guard order-api is meant to have: slipway.dev/guard is not declared`,
      ],
    ],
    [
      'the gateway lets in a role more',
      [swap(KONG, '"admin"]', '"admin", "guest"]')],
      'role-mismatch',
      [
        `${KONG}:19 the gateway lets in member, admin, guest, but order-api declares member, admin`,
      ],
    ],
    [
      'the gateway lets in everybody whom the guard knows',
      [
        swap(
          KONG,
          '            config:\n              roles: ["member", "admin"]\n',
          '',
        ),
      ],
      'role-mismatch',
      [
        `${KONG}:17 the gateway lets in everybody whom the guard knows, but order-api declares member, admin`,
      ],
    ],
    [
      'the code lets in a role less',
      [decorators("@SiteAuth({ allowRoles: ['member'] })\n")],
      'role-mismatch',
      [
        `${CODE}:33 the code lets in member, but order-api declares member, admin`,
      ],
    ],
    [
      'the code has the package alone',
      [decorators('')],
      'role-mismatch',
      [
        `${CODE}:34 the code lets in nobody: the guard site-auth closes a handler that nothing is said of`,
      ],
    ],
    [
      'one handler has no decorator',
      [decorators(''), swap(CODE, '@Get()', `${DECORATOR.trim()}\n  @Get()`)],
      'role-mismatch',
      [
        `${CODE}:49 the code lets in nobody: the guard site-auth closes a handler that nothing is said of`,
      ],
    ],
    [
      'gateway and code let in different roles, and nothing is declared',
      [
        decorators('@SiteAuth()\n'),
        swap(CATALOG, '    slipway.dev/guard: "site-auth"\n', ''),
      ],
      'role-mismatch',
      [
        `${CODE}:33 the code lets in everybody whom the guard knows, but the gateway lets in member, admin`,
        `${CATALOG}:1 it cannot be determined which guard order-api is meant to have: slipway.dev/guard is not declared`,
      ],
    ],

    // It cannot be known.
    [
      'the plugin is on or off by something else',
      [plugin('- name: "site-auth"\n            enabled: ${GUARD}')],
      'undetermined',
      [
        `${KONG}:18 it cannot be determined whether guard site-auth of route order-api is on: it is not a boolean`,
      ],
    ],
    [
      'the plugin has no name',
      [plugin('- enabled: true')],
      'undetermined',
      [
        `${KONG}:17 it cannot be determined which plugin route order-api has: it has no name`,
      ],
    ],
    [
      'the roles at the gateway are no list',
      [swap(KONG, '["member", "admin"]', 'member')],
      'undetermined',
      [
        `${KONG}:19 it cannot be determined whom the gateway lets in: it is not a list`,
      ],
    ],
    [
      'the roles in the code are an expression',
      [decorators('@SiteAuth({ allowRoles: ROLES })\n')],
      'undetermined',
      [
        `${CODE}:33 it cannot be determined whom the code lets in: it is not a literal list`,
      ],
    ],
    [
      'the package is missing, the decorator is not',
      [swap(PACKAGE, DEPENDENCY, '')],
      'undetermined',
      [
        `${CODE}:33 it cannot be determined whether the guard site-auth of the code is there: ${PACKAGE} names no package of it`,
      ],
    ],
    [
      'the package is missing, and the plugin too',
      [gatewayOff, swap(PACKAGE, DEPENDENCY, '')],
      'undetermined',
      [
        OFF,
        `${CODE}:33 it cannot be determined whether the guard site-auth of the code is there: ${PACKAGE} names no package of it`,
      ],
    ],
    [
      'the code has a guard of its own',
      [swap(PACKAGE, DEPENDENCY, ''), decorators('@UseGuards(OwnGuard)\n')],
      'undetermined',
      [
        `${CODE}:35 the code of order-api has no guard`,
        `${CODE}:33 it cannot be determined whom the code lets in: it has a guard of its own`,
      ],
    ],
    [
      'the path of the public controller is an expression',
      [swap(HEALTH, "@Controller('health')", '@Controller(HEALTH)')],
      'undetermined',
      [
        `${HEALTH}:4 it cannot be determined which controller serves route order-api: only running the code tells, and they do not check the same`,
      ],
    ],
    [
      'the package is there, and no source loads it',
      [
        decorators(''),
        swap(CODE, IMPORT, ''),
        swap(HEALTH, IMPORT.replace('MemberCode, SiteAuth', 'Public'), ''),
        swap(
          MODULE,
          IMPORT.replace('MemberCode, SiteAuth', 'SiteAuthModule'),
          '',
        ),
      ],
      'undetermined',
      [
        `${PACKAGE}:28 it cannot be determined whether the guard site-auth of the code is on: no source of it imports @slipway/nestjs-site-auth-guard`,
      ],
    ],
    [
      'a controller above the route checks less than the one of it',
      [root('@SiteAuth()')],
      'undetermined',
      [doubtfulServing(`${ROOT}:2`)],
    ],
    [
      'only one of the controllers that an expression may lead to is public',
      [
        regexRoute('/orders/(list|\\d+)$'),
        swap(CODE, "'/api/v1/orders'", "'/orders'"),
        {
          path: ROOT,
          write: "@Public()\n@Controller('/orders/list')\nclass List {}\n",
        },
      ],
      'undetermined',
      [doubtfulServing(`${CODE}:32`)],
    ],
    [
      'the path of one controller is open at the front, and it is public',
      [
        regexRoute('/api/v1/orders$'),
        {
          path: ROOT,
          write: "@Public()\n@Controller('/:area/v1')\nclass Area {}\n",
        },
      ],
      'undetermined',
      [doubtfulServing(`${CODE}:32`)],
    ],
    [
      'the guard that is declared is no text',
      [declare('7')],
      'undetermined',
      [
        `${CATALOG}:9 it cannot be determined which guard order-api is meant to have: it is not a text`,
      ],
    ],
    [
      'the guard that is declared is no text, and nobody checks',
      [declare('7'), gatewayOff, ...codeOff],
      'undetermined',
      [
        OFF,
        NO_CODE,
        `${CATALOG}:9 it cannot be determined which guard order-api is meant to have: it is not a text`,
      ],
    ],
    [
      'the roles that are declared are no text',
      [swap(CATALOG, '"member,admin"', '7')],
      'undetermined',
      [
        `${CATALOG}:10 it cannot be determined which roles order-api is meant to let in: it is not a text`,
      ],
    ],
    [
      'the catalog file is broken',
      [{ path: CATALOG, write: 'kind: [Component' }],
      'undetermined',
      [
        `${CATALOG}:1 it cannot be determined which guard order-api is meant to have: the catalog file cannot be read`,
      ],
    ],
    [
      'package.json is broken',
      [{ path: PACKAGE, write: '{' }],
      'undetermined',
      [
        `${PACKAGE}:1 it cannot be determined which guard the code of order-api has: ${PACKAGE} cannot be read`,
      ],
    ],
    [
      'a source file cannot be read',
      [{ path: CODE, write: `//${' '.repeat(1_100_000)}` }],
      'undetermined',
      [
        `${CODE}:1 it cannot be determined which guard the code of order-api has: ${CODE} cannot be read`,
      ],
    ],
    [
      'what the gateway does for all is broken, and the plugin is missing',
      [gatewayOff, { path: GATEWAY, write: 'plugins: [' }],
      'undetermined',
      [
        OFF,
        `${GATEWAY}:1 it cannot be determined which guard route order-api has at the gateway: ${GATEWAY} cannot be read in full`,
      ],
    ],
    [
      'what the gateway does for all is broken',
      [{ path: GATEWAY, write: 'plugins: [' }],
      'protected',
      [],
    ],
    [
      'the file of another application is broken, and the plugin is missing',
      [
        gatewayOff,
        { path: 'apps/site/web/package.json', write: '{}' },
        { path: 'infra/kong/public/site-web.yaml', write: 'services: [' },
      ],
      'code-only',
      [OFF],
    ],

    // The package is old.
    [
      'the package is an old version',
      [version('1.1.9')],
      'outdated-guard',
      [
        `${PACKAGE}:28 the code has @slipway/nestjs-site-auth-guard 1.1.9, and 1.2.0 is the newest`,
      ],
    ],
    [
      'the package is a range that ends before the newest',
      [version('~1.1.0')],
      'outdated-guard',
      [
        `${PACKAGE}:28 the code has @slipway/nestjs-site-auth-guard ~1.1.0, and 1.2.0 is the newest`,
      ],
    ],
    [
      'the package is a range with the newest',
      [version('^1.0.0')],
      'protected',
      [],
    ],
    [
      'the package is newer than the newest',
      [version('2.0.0')],
      'protected',
      [],
    ],
    ['the package is a tag', [version('latest')], 'protected', []],
  ])('when %s', (_, edits, verdict, reasons) => {
    const postures = read(edits);
    expect(
      postures.map(posture => ({
        verdict: posture.verdict,
        reasons: posture.reasons.map(
          ({ message, place }) => `${place.path}:${place.line} ${message}`,
        ),
      })),
    ).toEqual([{ verdict, reasons }]);
  });

  it('shows what each of them says, and where', () => {
    expect(read([])).toEqual([
      {
        gateway: 'public',
        name: 'order-api',
        paths: ['/api/v1/orders'],
        methods: ['GET', 'POST'],
        hosts: null,
        place: { path: KONG, line: 9 },
        declared: {
          guard: 'site-auth',
          roles: ['member', 'admin'],
          places: [
            { path: CATALOG, line: 9 },
            { path: CATALOG, line: 10 },
          ],
        },
        enforced: {
          guard: 'site-auth',
          roles: ['member', 'admin'],
          places: [{ path: KONG, line: 19 }],
        },
        code: {
          guard: 'site-auth',
          roles: ['member', 'admin'],
          places: [{ path: CODE, line: 33 }],
          package: '@slipway/nestjs-site-auth-guard',
          version: '1.2.0',
          latest: '1.2.0',
        },
        verdict: 'protected',
        reasons: [],
      },
    ]);
  });

  it('calls nothing outdated while no newest version is known', () => {
    expect(read([version('0.0.1')], {})).toMatchObject([
      { verdict: 'protected' },
    ]);
  });

  it('judges each route by the controller that serves it', () => {
    const postures = read([
      swap(
        KONG,
        '    routes:\n',
        `    routes:
      - name: order-admin
        paths: [/admin/v1/orders]
        strip_path: false
        plugins:
          - name: site-auth
      - name: order-feed
        paths: ['~/feed/\\d+$']
        strip_path: false
        tags: [public]
`,
      ),
      {
        path: 'apps/order/api/src/more.ts',
        write: `@Controller('/admin/v1/orders')
class Admin { @SiteAuth({ allowRoles: ['admin'] }) @Get() list() {} }

@Public()
@Controller('/feed')
class Feed {}
`,
      },
    ]);
    expect(
      postures.map(({ name, verdict, code: { guard, roles } }) => [
        name,
        verdict,
        guard,
        roles,
      ]),
    ).toEqual([
      ['order-admin', 'role-mismatch', 'site-auth', ['admin']],
      ['order-feed', 'unprotected', 'none', null],
      ['order-api', 'protected', 'site-auth', ['member', 'admin']],
    ]);
  });

  it('finds the controller behind a prefix, and all of them behind a route for any path', () => {
    expect(
      read([
        swap(CODE, "'/api/v1/orders'", "'/v1/orders'"),
        swap(
          'apps/order/api/src/main.ts',
          '  stopOnSignals(',
          "  app.setGlobalPrefix('api');\n  stopOnSignals(",
        ),
      ]),
    ).toMatchObject([{ verdict: 'protected' }]);
    expect(
      read([
        swap(
          KONG,
          '        paths:\n          - "/api/v1/orders"\n',
          '        hosts: [orders.acme.example]\n',
        ),
        {
          path: 'apps/order/api/src/more.ts',
          write: "@Public()\n@Controller('/feed')\nclass Feed {}\n",
        },
      ]),
    ).toMatchObject([
      { verdict: 'gateway-only', paths: [], hosts: ['orders.acme.example'] },
    ]);
  });
});

describe('the seeded platform', () => {
  it('is protected, public by intent, or behind with the version of its guard', async () => {
    const model = PlatformModel.read(
      await seededFiles(),
      layout,
      new ContentReader(false),
    );
    const found = model
      .applications()
      .flatMap(application =>
        readPosture(application, model, LATEST).map(({ verdict }) => [
          application.name,
          verdict,
        ]),
      );
    const OTHERS: Record<string, GuardVerdict> = {
      'catalogue-api': 'public',
      'payment-api': 'outdated-guard',
      'payment-webhook': 'public',
      'search-api': 'public',
      'site-web': 'public',
      'trip-analytics-api': 'outdated-guard',
    };
    expect(found).toHaveLength(21);
    expect(found).toEqual(
      found.map(([name]) => [name, OTHERS[name] ?? 'protected']),
    );
  });
});
