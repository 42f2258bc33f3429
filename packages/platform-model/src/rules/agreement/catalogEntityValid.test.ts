import {
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  EntityPolicies,
  FieldFormatEntityPolicy,
  groupEntityV1alpha1Validator,
  locationEntityV1alpha1Validator,
  NoForeignRootFieldsEntityPolicy,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import fc from 'fast-check';
import { readYaml } from '../../syntax/readYaml';
import { catalogEntityValid } from './catalogEntityValid';

const policy = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);

const kinds = [
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  groupEntityV1alpha1Validator,
  locationEntityV1alpha1Validator,
  resourceEntityV1alpha1Validator,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
];

/** True when Backstage's own catalog takes the entity. */
async function isTaken(entity: any): Promise<boolean> {
  try {
    const checked = (await policy.enforce(entity))!;
    const verdicts = await Promise.all(kinds.map(kind => kind.check(checked)));
    return verdicts.includes(true);
  } catch {
    return false;
  }
}

const inspect = (entity: unknown) =>
  catalogEntityValid.inspect(readYaml(JSON.stringify(entity)), 'catalog-info');

const examples: any[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'order-api',
      namespace: 'default',
      title: 'Orders',
      description: '',
      labels: { 'acme.example/tier': 'one', plain: '' },
      annotations: { 'slipway.dev/guard': 'none' },
      tags: ['nestjs', 'c++'],
      links: [{ url: 'https://acme.example', title: 'Home', icon: 'web' }],
    },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: 'commerce',
      system: 'order',
      providesApis: ['order-api'],
      dependsOn: [],
    },
  },
  {
    apiVersion: 'backstage.io/v1beta1',
    kind: 'API',
    metadata: { name: 'order-api' },
    spec: {
      type: 'openapi',
      lifecycle: 'production',
      owner: 'commerce',
      definition: 'openapi: 3.0.3',
    },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'commerce' },
    spec: { type: 'team', children: [], profile: {}, members: ['guest'] },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'mina.park' },
    spec: { memberOf: ['commerce'] },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: { name: 'order' },
    spec: { owner: 'commerce', domain: 'shop' },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: { name: 'order-db' },
    spec: { type: 'database', owner: 'commerce' },
  },
];

const odd = [
  undefined,
  null,
  '',
  'a',
  'A.b_c',
  '-a',
  'a--b',
  'a/b',
  'x/y/z',
  'о',
  'a b',
  'x'.repeat(64),
  7,
  true,
  [],
  ['a'],
  [''],
  [7],
  {},
  { a: 'b' },
  { 'a/b/c': 'd' },
  { 'A_/b': 'd' },
  { a: 7 },
  { a: 'b c' },
  [{ url: 'nowhere' }],
  [{ title: 'x' }],
  [{ url: 'https://a.example', icon: '' }],
];

/** Every field of an entity, as the ways to it. */
function listWays(value: any, way: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [way];
  return [
    way,
    ...Object.entries(value).flatMap(([key, inner]) =>
      listWays(inner, [...way, key]),
    ),
  ].filter(({ length }) => length > 0);
}

function change(entity: any, [key, ...rest]: string[], value: unknown): any {
  const copy = Array.isArray(entity) ? [...entity] : { ...entity };
  copy[key] = rest.length > 0 ? change(entity[key], rest, value) : value;
  return JSON.parse(JSON.stringify(copy));
}

describe('catalogEntityValid', () => {
  it.each(examples)('has nothing against a good $kind', async entity => {
    expect(await isTaken(entity)).toBe(true);
    expect(inspect(entity)).toEqual([]);
  });

  it('refuses what the catalog refuses, with anything odd in any place', async () => {
    const disagreements: unknown[] = [];
    for (const entity of examples)
      for (const way of [
        ...listWays(entity),
        ['status'],
        ['extra'],
        ['metadata', 'extra'],
        ['spec', 'extra'],
        ['spec', 'subcomponentOf'],
        ['spec', 'parent'],
      ])
        for (const value of odd) {
          const changed = change(entity, way, value);
          const isGood = inspect(changed).length === 0;
          if ((await isTaken(changed)) !== isGood && !isOpen(changed))
            disagreements.push({ way, value, isGood });
        }
    expect(disagreements).toEqual([]);
  });

  it('leaves kinds that are not its own to whoever brings them', () => {
    expect(
      inspect({
        apiVersion: 'scaffolder.backstage.io/v1beta3',
        kind: 'Template',
        metadata: { name: 'x' },
        spec: { steps: 7 },
      }),
    ).toEqual([]);
  });

  it('lets Backstage fill in a definition', () => {
    expect(
      inspect(
        change(examples[1], ['spec', 'definition'], {
          $text: './openapi.yaml',
        }),
      ),
    ).toEqual([]);
  });

  it('comes to a verdict on any document', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(inspect(value)).toBeDefined();
      }),
    );
  });
});

/** A kind of its own, about which the two need not agree. */
function isOpen({ kind }: { kind?: unknown }): boolean {
  return !examples.some(example => example.kind === kind);
}
