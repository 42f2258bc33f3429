import type { Answer } from './RoleScene';

/**
 * What is expected of an answer. A number: it is refused with that status. `ok`: it is done, and shows what is asked for;
 * `empty`: it shows nothing of it; `figures`: it says that findings are withheld; `hidden`: 404, in the very words in
 * which it is said of what there is none of; `-`: not asked.
 */
export type Outcome =
  | 'ok'
  | 'empty'
  | 'figures'
  | 'hidden'
  | '-'
  | '400'
  | '401'
  | '403'
  | '404';

/** One thing to ask for, and what each actor is to be answered, in the order of ACTORS. */
export interface RoleCheck {
  readonly method: string;
  /** `{name}` is put in by the scene: ids that only it knows. */
  readonly endpoint: string;
  /** As JSON; names are put in here, too. */
  readonly body?: unknown;
  readonly outcomes: readonly Outcome[];
  /** Whether an answer of status 2xx shows what is asked for. */
  shows(answer: Answer, names: Readonly<Record<string, string>>): boolean;
}

const VALUES = {
  service: 'refused',
  application: 'api',
  description: 'Of nobody',
  // Refused by the first step, at no cost.
  owner: 'group:default/nobody',
  route: { path: '/api/v1/refused', methods: ['GET'] },
  guard: 'site-auth',
  environments: ['dev'],
};
const CREATION = {
  templateRef: 'template:default/nestjs-service',
  values: VALUES,
};
const ORDER = 'catalog/entities/by-name/component/default/order-api';
const FILE = '{repository}/blob/main/README.md';
const LOCATION = {
  type: 'url',
  target: '{repository}/blob/main/apps/basket/api/catalog-info.yaml',
};
const GROUPS = {
  type: 'url',
  target: '{repository}/blob/main/org/groups.yaml',
};
const DRY_RUN = {
  template: {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: { name: 'tried' },
    spec: {
      type: 'service',
      steps: [
        {
          id: 'say',
          name: 'Say',
          action: 'debug:log',
          input: { message: 'hi' },
        },
      ],
    },
  },
  values: {},
  directoryContents: [],
};
const ENTITY = {
  entity: {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'tried' },
    spec: { type: 'service', lifecycle: 'production', owner: 'platform' },
  },
  location: `url:${FILE}`,
};

const always = () => true;
const hasMany = ({ body }: Answer) => Object.keys(body).length > 0;
const hasItems = ({ body }: Answer) => body.items.some(Boolean);
const hasResults = ({ body }: Answer) => body.results.some(Boolean);
const countsServices = ({ body }: Answer) => body.figures.services > 0;
const countsCreations = ({ body }: Answer) => body.figures.created > 0;
const countsGroups = ({ body }: Answer) => body.groups.length > 0;
const countsKinds = ({ body }: Answer) => body.facets.kind.length > 0;
const hasSteps = ({ body }: Answer) => body.steps.length > 0;
const hasActions = ({ body }: Answer) => body.actions.length > 0;
const hasFindings = ({ body }: Answer) =>
  body.findings === undefined &&
  body.routes.length > 0 &&
  body.reach.length > 0;
const countsTemplates = ({ body }: Answer) => body.templates.length > 0;
const listsOrigins = ({ body }: Answer) => body.origins.length > 0;
const comparesServices = ({ body }: Answer) => body.services.length > 0;
const listsNotifications = ({ body }: Answer) =>
  Array.isArray(body.notifications);
const listsTask =
  (name: 'own' | 'others'): RoleCheck['shows'] =>
  ({ body }, names) =>
    body.tasks.some(({ id }: { id: string }) => id === names[name]);

type Row = [
  request: string,
  outcomes: string,
  shows?: RoleCheck['shows'],
  body?: unknown,
];

/* prettier-ignore */
const TABLE: Record<string, Row[]> = {
  //                                                developer teammate outsider platform manager stranger nobody
  'see the fleet': [
    ['GET fleet/services',                                    'ok  ok  ok  ok  ok  empty 401', hasItems],
    ['GET fleet/services?filter=verdict=protected&limit=1',   'ok  -   -   ok  ok  empty 401', hasItems],
    ['GET fleet/routes',                                      'ok  -   -   ok  ok  empty 401', hasItems],
    ['GET fleet/routes?path=/api/v1/orders/42',               'ok  ok  ok  ok  ok  empty 401', hasItems],
    ['GET fleet/revision',                                    '403 -   -   403 403 403 401'],
    ['GET search/query?term=order-api',                       'ok  ok  ok  ok  ok  empty 401', hasResults],
    ['GET search/query?term=NestJS&types[0]=template',        'ok  -   -   ok  ok  empty 401', hasResults],
    ['GET fleet/facets',                                      'ok  ok  ok  ok  ok  empty 401', countsServices],
    ['GET fleet/delivery',                                    'ok  ok  ok  ok  ok  empty 401', countsCreations],
    ['GET fleet/delivery?by=service',                         'ok  -   -   ok  ok  empty 401', countsGroups],
    ['GET catalog/entities',                                  'ok  -   -   ok  ok  empty 401', hasMany],
    ['GET catalog/entities?limit=1',                          'ok  -   -   ok  ok  empty 401', hasMany],
    ['GET catalog/entities/by-query?limit=1',                 'ok  -   -   ok  ok  empty 401', hasItems],
    ['POST catalog/entities/by-query',                        'ok  -   -   ok  ok  empty 401', hasItems, { limit: 1 }],
    ['POST catalog/entities/by-refs',                         'ok  -   -   ok  ok  empty 401', hasItems, { entityRefs: ['component:default/order-api'] }],
    ['GET catalog/entity-facets?facet=kind',                  'ok  -   -   ok  ok  empty 401', countsKinds],
    ['POST catalog/entity-facets',                            'ok  -   -   ok  ok  empty 401', countsKinds, { facets: ['kind'] }],
  ],
  'service details': [
    ['GET fleet/services/ticketing/core/events',              'ok  -   ok  ok  ok  hidden 401'],
    ['GET fleet/services/{unknown}/api',                      '404 404 404 404 404 404 401'],
    ['GET fleet/services/{unknown}/api/events',               '404 -   -   404 404 404 401'],
    [`GET ${ORDER}`,                                          'ok  -   ok  ok  ok  404 401'],
    [`GET ${ORDER}/ancestry`,                                 'ok  -   -   ok  ok  403 401'],
    ['GET catalog/entities/by-name/component/default/{unknown}/ancestry', '404 - - 404 404 403 401'],
    ['GET catalog/entities/by-uid/{uid}',                     'ok  -   ok  ok  ok  hidden 401'],
    ['GET catalog/entities/by-uid/{unknown}',                 '404 -   -   404 404 404 401'],
    ['POST catalog/refresh',                                  'ok  -   -   ok  ok  403 401', always, { entityRef: 'component:default/order-api' }],
  ],
  'access findings, place by place': [
    ['GET fleet/services/order/api',                          'ok      ok      figures ok figures hidden 401', hasFindings],
    ['GET fleet/services/ticketing/core',                     'figures figures ok      ok figures hidden 401', hasFindings],
    ['GET fleet/services/site/web',                           'figures figures figures ok figures hidden 401', hasFindings],
  ],
  'preview, prove': [
    ['GET proof/v1/snapshot?template=template:default/nestjs-service', 'ok ok ok ok 403 403 401'],
    ['GET proof/v1/snapshot?template=template:default/{unknown}', '404 - - 404 403 403 401'],
    ['GET proof/v1/platforms/{revision}',                     'ok  ok  ok  ok  403 403 401'],
    [`GET proof/v1/platforms/${'0'.repeat(64)}`,              '404 -   -   404 403 403 401'],
    ['GET proof/v1/file?commit={commit}&path=README.md',      'ok  ok  ok  ok  403 403 401'],
    ['GET proof/v1/file?commit={commit}&path=none',           '404 -   -   404 403 403 401'],
  ],
  create: [
    ['POST scaffolder/v2/tasks',                              'ok  ok  ok  ok  403 403 401', always, CREATION],
    ['GET scaffolder/v2/templates/default/template/nestjs-service/parameter-schema', 'ok - - ok empty 404 401', hasSteps],
  ],
  'public route': [
    ['GET approval/v1/asks',                                  '403 -   403 ok  403 403 401'],
    ['GET approval/v1/asks/{unknown}',                        '403 -   403 404 403 403 401'],
    ['POST approval/v1/asks/{unknown}/decision',              '403 -   403 404 403 403 401', always, { decision: 'approve', digest: 'a'.repeat(64) }],
    // Only a creation asks, and uses what it was given.
    ['POST approval/v1/asks',                                 '403 -   403 403 403 403 401', always, {}],
    ['POST approval/v1/uses',                                 '403 -   403 403 403 403 401', always, {}],
  ],
  "see a creation's task and log": [
    ['GET scaffolder/v2/tasks/{own}',                         'ok  ok  hidden ok 403 403 401'],
    ['GET scaffolder/v2/tasks/{own}/events',                  'ok  ok  hidden ok 403 403 401', hasMany],
    ['GET scaffolder/v2/tasks/{own}/events?after=0',          'ok  ok  hidden ok 403 403 401', hasMany],
    ['GET scaffolder/v2/tasks/{own}/eventstream',             'ok  ok  hidden ok 403 403 401'],
    ['GET scaffolder/v2/tasks/{own}/',                        'ok  ok  hidden ok 403 403 401'],
    ['GET SCAFFOLDER/V2/TASKS/{own}',                         'ok  ok  hidden ok 403 403 401'],
    ['GET scaffolder/v2/tasks/{others}',                      'hidden hidden ok ok 403 403 401'],
    ['GET scaffolder/v2/tasks/{others}/events',               'hidden hidden ok ok 403 403 401', hasMany],
    ['GET scaffolder/v2/tasks/{others}/eventstream',          'hidden hidden ok ok 403 403 401'],
    ['GET scaffolder/v2/tasks/{unknown}',                     '404 404 404 404 403 403 401'],
    ['GET scaffolder/v2/tasks/{unknown}/events',              '404 404 404 404 403 403 401'],
    ['GET scaffolder/v2/tasks/{unknown}/eventstream',         '404 404 404 404 403 403 401'],
    ['GET scaffolder/v2/tasks/1%20or%201=1',                  '404 -   -   404 403 403 401'],
    ['GET scaffolder/v2/tasks',                               'ok  ok  empty ok 403 403 401', listsTask('own')],
    ['GET scaffolder/v2/tasks?limit=100',                     'empty empty ok ok 403 403 401', listsTask('others')],
    ['GET scaffolder/v2/tasks?createdBy=user:default/elena.rossi', 'empty empty ok ok 403 403 401', listsTask('others')],
  ],
  'retry, cancel': [
    ['POST scaffolder/v2/tasks/{failed}/retry',               'ok  403 hidden ok 403 403 401', always, {}],
    ['POST scaffolder/v2/tasks/{failed}/retry/',              '-   403 hidden -  403 403 401', always, {}],
    ['POST scaffolder/v2/tasks/{others}/retry',               'hidden hidden - - 403 403 401', always, {}],
    ['POST scaffolder/v2/tasks/{unknown}/retry',              '404 404 404 404 403 403 401', always, {}],
    ['POST scaffolder/v2/tasks/{failed}/cancel',              'ok  403 hidden ok 403 403 401', always, {}],
    ['POST scaffolder/v2/tasks/{others}/cancel',              'hidden hidden - - 403 403 401', always, {}],
    ['POST scaffolder/v2/tasks/{unknown}/cancel',             '404 404 404 404 403 403 401', always, {}],
  ],
  'curate templates, dry-run arbitrary templates': [
    ['POST scaffolder/v2/dry-run',                            '403 -   403 ok  403 403 401', hasSteps, DRY_RUN],
    ['GET scaffolder/v2/actions',                             '403 -   403 ok  403 403 401', hasMany],
    ['GET scaffolder/v2/templating-extensions',               '403 -   403 ok  403 403 401', hasMany],
    ['POST scaffolder/v2/autocomplete/github/repositories',   '403 -   403 400 403 403 401', always, { token: 'x', context: {} }],
    ['GET curation/v1/templates',                             '403 -   403 ok  403 403 401', countsTemplates],
    ['GET curation/v1/templates/default/nestjs-service',      '403 -   403 ok  403 403 401', listsOrigins],
    ['GET curation/v1/templates/default/{unknown}',           '403 -   403 404 403 403 401'],
    ['GET curation/v1/templates/default/nestjs-service/cases/none/file?path=none', '403 - 403 404 403 403 401'],
    ['POST curation/v1/templates/default/nestjs-service/compare', '403 - 403 ok 403 403 401', comparesServices, { from: 'current', to: 'current' }],
    ['POST curation/v1/templates/default/nestjs-service/compare/file', '403 - 403 404 403 403 401', always, { from: 'current', to: 'current', service: 'order', application: 'api', path: 'none' }],
  ],
  'audit log': [
    ['GET audit/v1/events',                                   '403 -   403 ok  403 403 401', hasMany],
    ['GET audit/v1/kinds',                                    '403 -   -   ok  403 403 401', hasMany],
    ['GET audit/v1/verification',                             '403 -   -   ok  403 403 401', hasMany],
    ['GET audit/v1/export',                                   '403 -   -   ok  403 403 401'],
  ],
  'what one is told': [
    // To each what is their own: it says nothing of anybody else.
    ['GET notifications/notifications',                       'ok  ok  ok  ok  ok  ok  401', listsNotifications],
    ['GET notifications/status',                              'ok  -   -   ok  ok  ok  401'],
    ['GET notifications/settings',                            'ok  -   -   ok  ok  ok  401'],
    ['GET notifications/notifications/{unknown}',             '404 -   -   404 404 404 401'],
    // Only plugins tell.
    ['POST notifications/notifications',                      '403 -   -   403 403 403 401', always, { recipients: { type: 'broadcast' }, payload: { title: 'x' } }],
  ],
  'register or remove catalog entities': [
    ['POST catalog/locations?dryRun=true',                    '403 -   403 ok  403 403 401', always, LOCATION],
    // Whoever registers groups would hand out roles.
    ['POST catalog/locations?dryRun=true',                    '403 -   -   400 403 403 401', always, GROUPS],
    ['POST catalog/locations',                                '403 -   403 ok  403 403 401', always, { ...LOCATION, target: FILE }],
    ['GET catalog/locations',                                 'empty - -   ok  empty empty 401', hasMany],
    ['POST catalog/locations/by-query',                       'empty - -   ok  empty empty 401', hasItems, {}],
    ['GET catalog/locations/{location}',                      'hidden - -  ok  hidden hidden 401'],
    ['GET catalog/locations/{unknown}',                       '404 -   -   404 404 404 401'],
    [`GET ${ORDER.replace('entities/by-name', 'locations/by-entity')}`, '404 - - 404 404 404 401'],
    ['PUT catalog/locations/{location}',                      '403 -   403 ok  403 403 401', always, LOCATION],
    ['PUT catalog/locations/{unknown}',                       '403 -   -   404 403 403 401', always, { ...LOCATION, target: `${FILE}#1` }],
    ['DELETE catalog/locations/{location}',                   '403 -   403 ok  403 403 401'],
    ['DELETE catalog/locations/{unknown}',                    '403 -   -   404 403 403 401'],
    ['DELETE catalog/entities/by-uid/{uid}',                  '403 -   403 ok  403 403 401'],
    ['DELETE catalog/entities/by-uid/{unknown}',              '403 -   -   ok  403 403 401'],
    ['POST catalog/analyze-location',                         '403 -   403 ok  403 403 401', always, { location: { type: 'url', target: FILE } }],
    ['POST catalog/validate-entity',                          '403 -   403 ok  403 403 401', always, ENTITY],
  ],
  'what no role has': [
    ['GET catalog/.backstage/actions/v1/actions',             'empty - -   empty empty empty 401', hasActions],
    ['GET scaffolder/.backstage/actions/v1/actions',          'empty - -   empty empty empty 401', hasActions],
    ['GET notifications/.backstage/actions/v1/actions',       'empty - -   empty empty empty 401', hasActions],
    ['POST catalog/.backstage/actions/v1/actions/catalog:register-entity/invoke', '404 - - 404 404 404 401', always, { locationUrl: FILE }],
    ['POST scaffolder/.backstage/actions/v1/actions/scaffolder:list-scaffolder-tasks/invoke', '404 - - 404 404 404 401', always, {}],
    ['POST scaffolder/.well-known/backstage/permissions/apply-conditions', '403 - - 403 403 403 401', always, { items: [] }],
    ['POST fleet/.well-known/backstage/permissions/apply-conditions', '403 - - 403 403 403 401', always, { items: [] }],
    ['POST events/bus/v1/events',                             '403 -   -   403 403 403 401', always, { event: { topic: 't', payload: {} } }],
    ['POST events/http/github',                               '403 -   -   403 403 403 403', always, { ref: 'refs/heads/main' }],
    ['POST events/http/other',                                '404 -   -   404 404 404 404', always, {}],
    ['GET proxy/x',                                           '404 -   -   404 404 404 404'],
    ['POST mcp-actions/v1',                                   '404 -   -   404 404 404 404', always, {}],
  ],
};

/** Every line of the matrix of rights, as requests. */
export const ROLE_CHECKS: readonly (readonly [line: string, RoleCheck])[] =
  Object.entries(TABLE).flatMap(([line, rows]) =>
    rows.map(([request, outcomes, shows = always, body]) => {
      const [method, endpoint] = request.split(' ');
      const check = {
        method,
        endpoint,
        body,
        outcomes: outcomes.split(/ +/) as Outcome[],
        shows,
      };
      return [line, check] as const;
    }),
  );
