import { ProofClient } from './ProofClient';

function createClient(respond: (url: string, init: RequestInit) => Response) {
  const asked: [string, RequestInit][] = [];
  const client = new ProofClient({
    discoveryApi: { getBaseUrl: async id => `http://portal/api/${id}` },
    fetchApi: {
      fetch: async (url, init) => {
        asked.push([String(url), init!]);
        return respond(String(url), init!);
      },
    },
  });
  return { client, asked };
}

/** jsdom has no Response of its own. */
function respondWith(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Response {
  return {
    ok: status < 300,
    status,
    headers: { get: (name: string) => headers[name] ?? null },
    json: async () => {
      if (body === undefined) throw new SyntaxError('no JSON');
      return body;
    },
  } as unknown as Response;
}

const TEMPLATE = 'template:default/nestjs-service';

describe('ProofClient', () => {
  /** A portal that tells of these revisions, one after the other, and has the platforms of some. */
  const createPortal = (told: string[], has: string[]) =>
    createClient(url => {
      const revision = url.split('/platforms/')[1];
      if (!revision)
        return respondWith(
          200,
          { commit: 'c1', platformRevision: told.shift() },
          { etag: '"1"' },
        );
      return has.includes(revision)
        ? respondWith(200, { is: revision })
        : respondWith(404, {});
    });

  it('loads a snapshot with its tag, and the platform by itself', async () => {
    const { client, asked } = createPortal(['r1'], ['r1']);
    expect(await client.loadSnapshot(TEMPLATE)).toEqual({
      snapshot: { commit: 'c1', platform: { is: 'r1' } },
      etag: '"1"',
      platformRevision: 'r1',
    });
    expect(asked.map(([url]) => url)).toEqual([
      'http://portal/api/proof/v1/snapshot?template=template%3Adefault%2Fnestjs-service',
      'http://portal/api/proof/v1/platforms/r1',
    ]);
  });

  it('asks whether a snapshot is still the newest, and keeps it when it is', async () => {
    const { client, asked } = createClient(() => respondWith(304, undefined));
    const known = {
      snapshot: { commit: 'c1' } as any,
      etag: '"1"',
      platformRevision: 'r1',
    };
    expect(await client.loadSnapshot(TEMPLATE, known)).toBe(known);
    expect(asked[0][1].headers).toMatchObject({ 'If-None-Match': '"1"' });
  });

  it('loads a platform again only when it is another one', async () => {
    const { client, asked } = createPortal(['r1', 'r1', 'r2'], ['r1', 'r2']);
    const first = await client.loadSnapshot(TEMPLATE);
    const second = await client.loadSnapshot(TEMPLATE, first);
    expect(second.snapshot.platform).toBe(first.snapshot.platform);
    expect(asked).toHaveLength(3);
    const third = await client.loadSnapshot(TEMPLATE, second);
    expect(third.snapshot.platform).toEqual({ is: 'r2' });
  });

  it('looks again when the repository has changed between two questions, but not for ever', async () => {
    const { client } = createPortal(['r1', 'r2'], ['r2']);
    expect(await client.loadSnapshot(TEMPLATE)).toMatchObject({
      platformRevision: 'r2',
    });
    const { client: late } = createPortal(['r1', 'r2', 'r3', 'r4'], ['r4']);
    await expect(late.loadSnapshot(TEMPLATE)).rejects.toThrow(
      'the repository changes faster than it can be read',
    );
  });

  it('passes on the sentence of the backend', async () => {
    const { client } = createClient(() =>
      respondWith(503, { error: { message: 'GitHub does not answer' } }),
    );
    await expect(client.loadSnapshot(TEMPLATE)).rejects.toThrow(
      /^GitHub does not answer$/,
    );
  });

  it('has a sentence of its own for an answer without one, and for none at all', async () => {
    const { client } = createClient(() => respondWith(502, undefined));
    await expect(client.loadSnapshot(TEMPLATE)).rejects.toThrow(
      'the portal answered 502',
    );
    const { client: cut } = createClient(() => {
      throw new TypeError('Failed to fetch');
    });
    await expect(cut.loadSnapshot(TEMPLATE)).rejects.toThrow(
      'the portal does not answer',
    );
  });

  it('reads a file of the base; there may be none, or one that is no text', async () => {
    const path = 'apps/order/api/Dockerfile';
    const { client: there } = createClient(() =>
      respondWith(200, { path, content: 'FROM x' }),
    );
    expect(await there.readFile('c1', path)).toBe('FROM x');
    const { client: none } = createClient(() => respondWith(404, {}));
    expect(await none.readFile('c1', path)).toBeUndefined();
    const { client: binary } = createClient(() =>
      respondWith(200, { path, content: 'AAA=', encoding: 'base64' }),
    );
    expect(await binary.readFile('c1', path)).toBeUndefined();
  });
});
