import { DeliveryClient } from './DeliveryClient';

describe('DeliveryClient', () => {
  it('asks the fleet for what is chosen, and for nothing that is not', async () => {
    const asked: string[] = [];
    const client = new DeliveryClient({
      discoveryApi: { getBaseUrl: async id => `/api/${id}` },
      fetchApi: {
        fetch: async url => {
          asked.push(String(url));
          return { ok: true, json: async () => ({}) } as Response;
        },
      },
    });
    await client.readDelivery({ by: 'owner' });
    await client.readDelivery({
      from: '2026-01-01',
      to: '2026-01-31',
      environment: 'dev',
      by: 'service',
    });
    expect(asked).toEqual([
      '/api/fleet/delivery?by=owner',
      '/api/fleet/delivery?from=2026-01-01&to=2026-01-31&environment=dev&by=service',
    ]);
  });
});
