import { mockServices } from '@backstage/backend-test-utils';
import { ForgeError } from '@slipway/forge';
import fc from 'fast-check';
import { filesOf } from './__testUtils__/filesOf';
import { TestRepository, type Files } from './__testUtils__/TestRepository';

// A fleet of three hundred, and forty of six, on a busy machine.
jest.setTimeout(120_000);

const SERVICES = ['order', 'member', 'payment'];
const APPLICATIONS = ['api', 'worker'];
const CATALOG = 'apps/order/api/catalog-info.yaml';
const USERS = 'org/users.yaml';
const USER = `apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: guest }
spec: { memberOf: [] }
`;
const all: Record<string, string> = Object.assign(
  { [USERS]: USER },
  ...SERVICES.flatMap(service =>
    APPLICATIONS.map(application => filesOf(service, application)),
  ),
);

describe('PlatformEntityProvider', () => {
  it('hands over everything at first, and nothing while nothing changes', async () => {
    const repository = new TestRepository(all);
    const { catalog, provider } = await repository.provide();
    await provider.refresh();
    expect(catalog.mutations.map(({ type }) => type)).toEqual(['full']);
    // 6 Components, APIs and Systems of three services, 12 Resources, a User.
    expect(catalog.refs()).toHaveLength(6 + 6 + 3 + 12 + 1);
  });

  it('hands over only the entities that a change is about', async () => {
    const repository = new TestRepository(all);
    const { catalog, provider } = await repository.provide();
    const kong = 'infra/kong/public/order-api.yaml';
    repository.commit({ [kong]: all[kong].replace('v1', 'v2') });
    await provider.refresh();
    expect(catalog.changes()).toEqual([
      '+api:default/order-api',
      '+component:default/order-api',
    ]);

    repository.commit({ 'infra/terraform/prod/order-api.tf': null });
    await provider.refresh();
    expect(catalog.changes()).toEqual([
      '+component:default/order-api',
      '-resource:default/order-api.prod',
    ]);

    repository.commit({ [USERS]: USER.replace('guest', 'mina') });
    await provider.refresh();
    expect(catalog.changes()).toEqual([
      '+user:default/mina',
      '-user:default/guest',
    ]);
    expect(catalog.mutations.slice(1).map(({ type }) => type)).toEqual([
      'delta',
      'delta',
      'delta',
    ]);
  });

  it('takes out a service with the last of its files', async () => {
    const repository = new TestRepository(all);
    const { catalog, provider } = await repository.provide();
    const gone = Object.keys(all).filter(path => /payment/.test(path));
    repository.commit(Object.fromEntries(gone.map(path => [path, null])));
    // Everything may have changed, and still what is gone is found.
    repository.commit({ 'org/groups.yaml': '' });
    await provider.refresh();
    expect(catalog.refs().filter(ref => /payment/.test(ref))).toEqual([]);
    expect(catalog.entities()).toEqual(await repository.describeAfresh());
  });

  it('hands over everything again when the repository was read afresh', async () => {
    const repository = new TestRepository(all);
    const { catalog, provider } = await repository.provide();
    const before = catalog.entities();
    repository.readAfresh();
    await provider.refresh();
    expect(catalog.mutations.map(({ type }) => type)).toEqual(['full', 'full']);
    expect(catalog.entities()).toEqual(before);
  });

  it('repairs within ten minutes what a replica that is gone left behind', async () => {
    let minutes = 0;
    const repository = new TestRepository(all);
    const { catalog, provider } = await repository.provide(
      undefined,
      () => minutes * 60_000,
    );
    const before = catalog.entities();
    await catalog.applyMutation({ type: 'full', entities: [] });
    minutes = 9;
    await provider.refresh();
    expect(catalog.refs()).toEqual([]);
    minutes = 10;
    await provider.refresh();
    expect(catalog.entities()).toEqual(before);
    // Changes in between do not put it off, and there is one.
    minutes = 19;
    await provider.refresh();
    expect(catalog.mutations).toHaveLength(3);
  });

  it('holds after any changes what a fresh read would', async () => {
    const files = Object.entries(all);
    const edits: ((content: string) => string)[] = [
      content => content,
      content => content.replaceAll('order-api', 'member-api'),
      content => content.replaceAll('member', 'order'),
      content => content.replace('group:default/commerce', 'group:default/x'),
      content => content.replaceAll(/-(api|worker)/g, '-$1-2'),
      content => `# a line more\n${content}`,
      () => '',
      () => 'a: [',
    ];
    const change = fc
      .tuple(
        fc.constantFrom(...files),
        fc.option(fc.constantFrom(...edits), { nil: null }),
      )
      .map(
        ([[path, content], edit]): Files => ({ [path]: edit && edit(content) }),
      );
    const commit = fc
      .array(change, { minLength: 1, maxLength: 4 })
      .map((changes): Files => Object.assign({}, ...changes));
    await fc.assert(
      fc.asyncProperty(
        fc.array(commit, { minLength: 1, maxLength: 5 }),
        async commits => {
          const repository = new TestRepository(all);
          const { catalog, provider } = await repository.provide();
          for (const each of commits) {
            repository.commit(each);
            await provider.refresh();
          }
          expect(catalog.entities()).toEqual(await repository.describeAfresh());
        },
      ),
      { numRuns: 40 },
    );
  });

  it('names each of 30 poisoned files among 300 services, and the others are as they were', async () => {
    const many: Record<string, string> = Object.assign(
      {},
      ...Array.from({ length: 300 }, (_, index) =>
        filesOf(`service-${index}`, 'api'),
      ),
    );
    const repository = new TestRepository(many);
    const logger = mockServices.logger.mock();
    const { catalog, provider } = await repository.provide(logger);
    const before = catalog.entities();
    const poisons = [
      'kind: [\n',
      `${'['.repeat(10_000)}`,
      'apiVersion: 1\n',
      'kind: Component\nmetadata: { name: service-7-api }\n',
      all[CATALOG].replaceAll('order-api', 'service-7-api'),
    ];
    const poisoned = Array.from({ length: 30 }, (_, index) => index * 10);
    repository.commit(
      Object.fromEntries(
        poisoned.map((index, count) => [
          `apps/service-${index}/api/catalog-info.yaml`,
          poisons[count % poisons.length],
        ]),
      ),
    );
    await provider.refresh();

    const isPoisoned = (name: string) =>
      poisoned.some(index => new RegExp(`service-${index}(?!\\d)`).test(name));
    for (const index of poisoned)
      expect(
        catalog.get(`component:default/service-${index}-api`).metadata
          .annotations?.['slipway.dev/invalid'],
      ).toMatch(
        new RegExp(`^apps/service-${index}/api/catalog-info\\.yaml:\\d+ `),
      );
    const others = <T extends { metadata: { name: string } }>(list: T[]) =>
      list.filter(({ metadata }) => !isPoisoned(metadata.name));
    expect(others(before)).toHaveLength(270 * 5);
    expect(others(catalog.entities())).toEqual(others(before));
    expect(catalog.changes().filter(ref => !isPoisoned(ref))).toEqual([]);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(/^apps\/service-0\/api\/catalog-info\.yaml:\d+ /),
    );
    expect(catalog.entities()).toEqual(await repository.describeAfresh());
  });

  it('keeps the catalog while the forge cannot be asked, and goes on after', async () => {
    const repository = new TestRepository(all);
    const logger = mockServices.logger.mock();
    const { catalog, provider } = await repository.provide(logger);
    const current = jest.spyOn(repository, 'current');
    current.mockRejectedValueOnce(
      new ForgeError('unavailable', 'GitHub may be down'),
    );
    repository.commit({ [CATALOG]: '' });
    await provider.refresh();
    expect(catalog.mutations).toHaveLength(1);
    expect(logger.warn).toHaveBeenCalledWith(
      'Catalog not refreshed: GitHub may be down',
    );
    await provider.refresh();
    expect(catalog.mutations).toHaveLength(2);
  });

  it('does not hide a bug of ours', async () => {
    const repository = new TestRepository(all);
    const { provider } = await repository.provide();
    jest
      .spyOn(repository, 'current')
      .mockRejectedValueOnce(new TypeError('oops'));
    await expect(provider.refresh()).rejects.toThrow('oops');
  });

  it('hands over everything after the catalog failed to take a change', async () => {
    const repository = new TestRepository(all);
    const { catalog, provider } = await repository.provide();
    repository.commit({ [CATALOG]: null });
    catalog.fault = new Error('the database is away');
    await expect(provider.refresh()).rejects.toThrow('the database is away');
    await provider.refresh();
    expect(catalog.mutations.map(({ type }) => type)).toEqual(['full', 'full']);
    expect(catalog.entities()).toEqual(await repository.describeAfresh());
  });
});
