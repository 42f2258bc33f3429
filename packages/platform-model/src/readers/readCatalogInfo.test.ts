import { readYaml } from '../syntax/readYaml';
import { readCatalogInfo } from './readCatalogInfo';

const read = (text: string) => readCatalogInfo(readYaml(text)).entities;

const api = (definition: string, type = 'openapi') =>
  `kind: API
metadata: { name: order-api }
spec:
  type: ${type}
  definition: ${definition}
`;

describe('readCatalogInfo', () => {
  it('reads a component with its intent, each fact on its line', () => {
    expect(
      read(`apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: order-api
  namespace: shop
  annotations:
    slipway.dev/guard: site-auth
    slipway.dev/roles: 'member, admin'
    slipway.dev/template: nestjs-service
    slipway.dev/template-version: 1.0.0
spec:
  type: service
  lifecycle: production
  owner: commerce
  system: order
  providesApis: [order-api]
`),
    ).toEqual([
      {
        line: 1,
        kind: { value: 'Component', line: 2 },
        name: { value: 'order-api', line: 4 },
        namespace: { value: 'shop', line: 5 },
        guard: { value: 'site-auth', line: 7 },
        roles: { value: ['member', 'admin'], line: 8 },
        template: { value: 'nestjs-service', line: 9 },
        templateVersion: { value: '1.0.0', line: 10 },
        type: { value: 'service', line: 12 },
        lifecycle: { value: 'production', line: 13 },
        owner: { value: 'commerce', line: 14 },
        system: { value: 'order', line: 15 },
        providesApis: [{ value: 'order-api', line: 16 }],
        memberOf: [],
      },
    ]);
  });

  it('reads an empty list of roles as no roles, and leaves out what is absent', () => {
    const [entity] = read(
      'metadata: { annotations: { slipway.dev/roles: "" } }',
    );
    expect(entity).toEqual({
      line: 1,
      roles: { value: [], line: 1 },
      providesApis: [],
      memberOf: [],
    });
  });

  it('does not take values of other types for text', () => {
    const [entity] = read(
      'metadata: { name: 7, annotations: { slipway.dev/roles: [member] } }',
    );
    expect(entity).toMatchObject({
      name: { undetermined: 'it is not a text' },
      roles: { undetermined: 'it is not a text' },
    });
  });

  it('reads the operations of a definition where they stand in the catalog file', () => {
    const [entity] = read(
      api(`|
    openapi: 3.0.3

    paths:
      /orders:
        parameters: []
        get: {}
        post: {}
      "/orders/{id}":
        delete: {}`),
    );
    expect(entity.operations).toEqual([
      { path: '/orders', method: 'GET', line: 11 },
      { path: '/orders', method: 'POST', line: 12 },
      { path: '/orders/{id}', method: 'DELETE', line: 14 },
    ]);
  });

  it('points to the definition as a whole where its lines are not those of the file', () => {
    const [entity] = read(
      api(String.raw`"paths:\n  /orders:\n    get: {}\n    put: {}"`),
    );
    expect(entity.operations).toEqual([
      { path: '/orders', method: 'GET', line: 5 },
      { path: '/orders', method: 'PUT', line: 5 },
    ]);
  });

  it.each([
    ['servers: [{ url: /api/v1/ }]', '/api/v1/orders'],
    ['servers: [{ url: "https://api.acme.example/shop" }]', '/shop/orders'],
    ['servers: [{ url: "https://api.acme.example" }]', '/orders'],
    ['basePath: /api', '/api/orders'],
  ])('puts the path of %s before each operation', (server, path) => {
    const [entity] = read(
      api(`|\n    ${server}\n    paths: { /orders: { get: {} } }`),
    );
    expect(entity.operations).toEqual([{ path, method: 'GET', line: 7 }]);
  });

  it.each([
    ['{ $text: ./openapi.yaml }'],
    ['|\n    paths: {'],
    [
      '|\n    servers: [{ url: "{base}/v1" }]\n    paths: { /orders: { get: {} } }',
    ],
    [
      '|\n    servers: [{ url: /a }, { url: /b }]\n    paths: { /orders: { get: {} } }',
    ],
    ['|\n    no: paths'],
  ])('does not know the operations of %j', definition => {
    expect(read(api(definition))[0]).not.toHaveProperty('operations');
  });

  it('does not look for operations in an API that is not OpenAPI', () => {
    expect(
      read(api('|\n    paths: { /orders: { get: {} } }', 'graphql'))[0],
    ).not.toHaveProperty('operations');
  });

  it('reads groups and the groups of users, one document each', () => {
    expect(
      read(`kind: Group
metadata: { name: commerce }
---
just text
---
kind: User
metadata: { name: guest }
spec: { memberOf: [commerce, growth] }
`).map(({ kind, name, memberOf }) => [kind, name, memberOf]),
    ).toEqual([
      [{ value: 'Group', line: 1 }, { value: 'commerce', line: 2 }, []],
      [
        { value: 'User', line: 6 },
        { value: 'guest', line: 7 },
        [
          { value: 'commerce', line: 8 },
          { value: 'growth', line: 8 },
        ],
      ],
    ]);
  });
});
