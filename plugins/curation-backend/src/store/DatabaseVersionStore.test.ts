import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { DatabaseVersionStore } from './DatabaseVersionStore';
import { migrateCuration } from './migrateCuration';

const REF = 'template:default/small';

describe('the versions of a template', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  let knex: Knex;
  let store: DatabaseVersionStore;
  beforeAll(async () => {
    knex = await databases.init('POSTGRES_18');
    await Promise.all([migrateCuration(knex), migrateCuration(knex)]);
    store = new DatabaseVersionStore(knex);
  });

  const content = (version: string, text = 'a') => ({
    name: 'small',
    version,
    spec: { parameters: [{ b: 1, a: '\u0000' }] },
    skeleton: [{ path: 'application/README.md', content: text }],
  });

  it('are kept once for the same content, and come back as they were', async () => {
    const first = await store.keep(REF, content('1.0.0'));
    const sorted = {
      ...content('1.0.0'),
      spec: { parameters: [{ a: '\u0000', b: 1 }] },
    };
    expect(await store.keep(REF.toUpperCase(), sorted)).toBe(first);
    const other = await store.keep(REF, content('1.0.0', 'b'));
    expect(other).not.toBe(first);
    expect(
      (await store.list(REF)).map(({ id, version }) => ({ id, version })),
    ).toEqual([
      { id: other, version: '1.0.0' },
      { id: first, version: '1.0.0' },
    ]);
    expect(await store.read(REF, first)).toEqual(content('1.0.0'));
    expect(await store.read('template:default/other', first)).toBeUndefined();
  });

  it('are the fifty that were read last', async () => {
    const ref = 'template:default/busy';
    const first = await store.keep(ref, content('0'));
    const second = await store.keep(ref, content('1'));
    await store.keep(ref, content('0'));
    for (let index = 2; index < 51; index += 1)
      await store.keep(ref, content(String(index)));
    const versions = await store.list(ref);
    expect(versions).toHaveLength(50);
    expect(await store.read(ref, first)).toBeDefined();
    expect(await store.read(ref, second)).toBeUndefined();
  });
});
