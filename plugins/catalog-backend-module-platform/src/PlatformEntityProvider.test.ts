import { mockServices } from '@backstage/backend-test-utils';
import type { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import { ForgeError, type Forge } from '@slipway/forge';
import type { PlatformLayout } from '@slipway/platform-layout';
import { PlatformEntityProvider } from './PlatformEntityProvider';

const layout = {
  paths: { application: 'apps/{service}/{application}', organisation: 'org' },
} as PlatformLayout;

const COMPONENT = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: order-api }
spec: { type: service, lifecycle: production, owner: commerce }
`;

/** A repository that stands at the commit it is told, and counts who reads its files. */
function createRepository() {
  const repository = {
    commit: 'a'.repeat(40),
    fault: undefined as Error | undefined,
    reads: 0,
  };
  const forge: Pick<Forge, 'url' | 'urlOf' | 'readBase' | 'readFiles'> = {
    url: 'https://git.example/acme/platform',
    urlOf: path => `https://git.example/${path}`,
    async readBase() {
      if (repository.fault) throw repository.fault;
      return { commit: repository.commit, tree: repository.commit };
    },
    async readFiles(_, isWanted) {
      repository.reads += 1;
      return [
        { path: 'apps/order/api/catalog-info.yaml', content: COMPONENT },
        { path: 'apps/order/api/src/main.ts', content: '' },
      ].filter(({ path }) => isWanted(path));
    },
  };
  return { repository, forge: forge as Forge };
}

async function connect() {
  const { repository, forge } = createRepository();
  const applied: string[][] = [];
  const sweeps: (() => Promise<unknown>)[] = [];
  const logger = mockServices.logger.mock();
  const provider = new PlatformEntityProvider({
    forge,
    layout,
    logger,
    taskRunner: {
      async run({ fn }) {
        sweeps.push(async () => fn(new AbortController().signal));
      },
    },
  });
  await provider.connect({
    applyMutation: async mutation => {
      if (mutation.type === 'full')
        applied.push(mutation.entities.map(({ entity }) => entity.kind));
    },
    refresh: async () => {},
  } as EntityProviderConnection);
  return { repository, applied, logger, sweep: sweeps[0] };
}

describe('PlatformEntityProvider', () => {
  it('hands over all entities once per commit', async () => {
    const { repository, applied, sweep } = await connect();
    await sweep();
    await sweep();
    expect(applied).toEqual([['Component', 'System']]);
    expect(repository.reads).toBe(1);

    repository.commit = 'b'.repeat(40);
    await sweep();
    expect(applied).toHaveLength(2);
  });

  it('keeps the catalog while the forge cannot be asked, and goes on after', async () => {
    const { repository, applied, logger, sweep } = await connect();
    repository.fault = new ForgeError('unavailable', 'GitHub may be down');
    await sweep();
    expect(applied).toEqual([]);
    expect(logger.warn).toHaveBeenCalledWith(
      'Catalog not refreshed: GitHub may be down',
    );

    repository.fault = undefined;
    await sweep();
    expect(applied).toHaveLength(1);
  });

  it('does not hide a bug of ours', async () => {
    const { repository, sweep } = await connect();
    repository.fault = new TypeError('oops');
    await expect(sweep()).rejects.toThrow('oops');
  });
});
