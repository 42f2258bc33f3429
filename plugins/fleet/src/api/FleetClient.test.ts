import { FleetClient } from './FleetClient';

function createClient(status: number, body: unknown) {
  const asked: string[] = [];
  const client = new FleetClient({
    discoveryApi: { getBaseUrl: async id => `http://portal/api/${id}` },
    fetchApi: {
      // jsdom has no Response of its own.
      fetch: async url => {
        asked.push(String(url));
        return {
          ok: status < 300,
          status,
          json: async () => {
            if (body === undefined) throw new SyntaxError('no JSON');
            return body;
          },
        } as Response;
      },
    },
  });
  return { client, asked };
}

describe('FleetClient', () => {
  it('asks for a page of what is looked for', async () => {
    const { client, asked } = createClient(200, { items: [], totalItems: 0 });
    await client.listServices(
      {
        search: 'order api',
        filters: {
          verdict: ['unprotected', 'code-only'],
          owner: ['group:default/commerce'],
        },
        sort: '-createdAt',
      },
      { offset: 200, limit: 100 },
    );
    const url = new URL(asked[0]);
    expect(url.pathname).toBe('/api/fleet/services');
    expect(url.searchParams.getAll('filter')).toEqual([
      'verdict=unprotected',
      'verdict=code-only',
      'owner=group:default/commerce',
    ]);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      q: 'order api',
      sort: '-createdAt',
      offset: '200',
      limit: '100',
    });
  });

  it('asks for facets without an order, which they do not have', async () => {
    const { client, asked } = createClient(200, { figures: {}, facets: {} });
    await client.readFacets({ search: 'x', sort: 'name' });
    expect(asked).toEqual(['http://portal/api/fleet/facets?q=x']);
  });

  it('asks for one service and for what happened to it', async () => {
    const { client, asked } = createClient(200, { items: [] });
    await client.readService('order', 'a/b');
    await client.listEvents('order', 'api', {
      environment: 'dev',
      before: '7',
      limit: 20,
    });
    expect(asked).toEqual([
      'http://portal/api/fleet/services/order/a%2Fb',
      'http://portal/api/fleet/services/order/api/events?limit=20&environment=dev&before=7',
    ]);
  });

  it('knows no service that is not there', async () => {
    const { client } = createClient(404, {});
    expect(await client.readService('order', 'api')).toBeUndefined();
  });

  it('passes on the sentence of the backend, and has its own where there is none', async () => {
    const page = { offset: 0, limit: 1 };
    const { client } = createClient(400, {
      error: { message: 'There is no filter "colour"' },
    });
    await expect(client.listServices({}, page)).rejects.toThrow(
      /^There is no filter "colour"$/,
    );
    const { client: mute } = createClient(502, undefined);
    await expect(mute.listServices({}, page)).rejects.toThrow(
      'The portal answered 502',
    );
  });

  it('says that the portal does not answer, but not to who gave up waiting', async () => {
    const client = new FleetClient({
      discoveryApi: { getBaseUrl: async () => 'http://portal/api/fleet' },
      fetchApi: {
        fetch: async () => {
          throw new TypeError('Failed to fetch');
        },
      },
    });
    await expect(client.readFacets({})).rejects.toThrow(
      'The portal does not answer',
    );
    const gaveUp = new AbortController();
    gaveUp.abort();
    await expect(client.readFacets({}, gaveUp.signal)).rejects.toBe(
      gaveUp.signal.reason,
    );
  });

  it('waits ten seconds for a portal that is silent, and not until somebody gives up', async () => {
    jest.useFakeTimers();
    try {
      let asked: AbortSignal | null | undefined;
      const client = new FleetClient({
        discoveryApi: { getBaseUrl: async () => 'http://portal/api/fleet' },
        fetchApi: {
          fetch: (_, init) => {
            asked = init?.signal;
            return new Promise(() => {});
          },
        },
      });
      const answer = client.readFacets({}, new AbortController().signal);
      const said = answer.catch(error => error.message);
      await jest.advanceTimersByTimeAsync(9_999);
      expect(asked?.aborted).toBe(false);
      await jest.advanceTimersByTimeAsync(1);
      expect(await said).toBe('The portal has not answered for 10 seconds');
      expect(asked?.aborted).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });
});
