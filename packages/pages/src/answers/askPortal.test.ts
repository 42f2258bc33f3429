import { askPortal } from './askPortal';

function ask(status: number, body?: unknown) {
  const discoveryApi = { getBaseUrl: async (id: string) => `/api/${id}` };
  // jsdom has no Response of its own.
  const fetch = async (url: unknown) => {
    const answer = body ?? { url };
    const ok = status < 300;
    return { ok, status, json: async () => answer } as Response;
  };
  const question = { plugin: 'fleet', path: 'facets?q=x' };
  return askPortal({ discoveryApi, fetchApi: { fetch } }, question);
}

describe('askPortal', () => {
  it('asks the plugin', async () => {
    expect(await ask(200)).toEqual({ url: '/api/fleet/facets?q=x' });
  });

  it('sends what does not fit into an address', async () => {
    const sent: unknown[] = [];
    const fetch = async (_: unknown, init?: RequestInit) => {
      sent.push(init);
      return { ok: true, json: async () => ({}) } as Response;
    };
    await askPortal(
      { discoveryApi: { getBaseUrl: async () => '' }, fetchApi: { fetch } },
      { plugin: 'curation', path: 'compare', body: { from: 'a' } },
    );
    expect(sent).toMatchObject([
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"from":"a"}',
      },
    ]);
  });

  it('tells why there is no answer, with the sentence of the backend', async () => {
    await expect(
      ask(400, { error: { message: 'from must not be after to' } }),
    ).rejects.toMatchObject({
      kind: 'refused',
      message: 'from must not be after to',
    });
    await expect(ask(403)).rejects.toMatchObject({ kind: 'refused' });
    await expect(ask(404)).rejects.toMatchObject({ kind: 'missing' });
    await expect(ask(503)).rejects.toMatchObject({
      kind: 'failed',
      message: 'The portal answered 503',
    });
  });
});
