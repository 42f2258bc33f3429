import { DeliveryClient } from './DeliveryClient';

const BY_NAME = { column: 'name', isDescending: false } as const;

/** A client of a backend that gives these answers, and what it was asked. */
function createClient(answers: unknown[]) {
  const asked: string[] = [];
  const client = new DeliveryClient({
    discoveryApi: { getBaseUrl: async id => `/api/${id}` },
    fetchApi: {
      fetch: async url => {
        asked.push(String(url));
        return { ok: true, json: async () => answers.shift() } as Response;
      },
    },
  });
  return { client, asked };
}

describe('DeliveryClient', () => {
  it('asks the fleet for what is chosen, and for nothing that is not', async () => {
    const { client, asked } = createClient([]);
    await client.readDelivery({ by: 'owner', sort: BY_NAME, most: 50 });
    await client.readDelivery({
      from: '2026-01-01',
      to: '2026-01-31',
      environment: 'dev',
      by: 'service',
      sort: { column: 'restore', isDescending: true },
      most: 100,
    });
    expect(asked).toEqual([
      '/api/fleet/delivery?by=owner&sort=name&limit=50',
      '/api/fleet/delivery?from=2026-01-01&to=2026-01-31&environment=dev&by=service&sort=-restore&limit=100',
    ]);
  });

  it('asks for groups until it has all of them, or there are fewer than was said', async () => {
    const query = { by: 'service', sort: BY_NAME, most: 50 } as const;
    const { client, asked } = createClient([
      { groups: ['a', 'b'], totalGroups: 3 },
      { groups: ['c'], totalGroups: 3 },
    ]);
    expect(await client.readGroups(query)).toEqual(['a', 'b', 'c']);
    expect(asked).toEqual([
      '/api/fleet/delivery?by=service&sort=name&limit=10000',
      '/api/fleet/delivery?by=service&sort=name&limit=10000&offset=2',
    ]);
    const { client: other } = createClient([
      { groups: ['a'], totalGroups: 3 },
      { groups: [], totalGroups: 1 },
    ]);
    expect(await other.readGroups(query)).toEqual(['a']);
  });
});
