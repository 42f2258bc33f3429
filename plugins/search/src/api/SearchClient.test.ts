import { SearchClient } from './SearchClient';

function createClient(answer: object) {
  const asked: string[] = [];
  const client = new SearchClient({
    discoveryApi: { getBaseUrl: async id => `/api/${id}` },
    fetchApi: {
      fetch: async url => {
        asked.push(decodeURIComponent(String(url)));
        return { ok: true, json: async () => answer } as Response;
      },
    },
  });
  return { asked, client };
}

describe('SearchClient', () => {
  it('asks the index for what the page knows to show', async () => {
    const { asked, client } = createClient({
      results: [],
      nextPageCursor: 'x',
    });
    expect(await client.find({ words: 'order' })).toEqual({
      items: [],
      isCut: true,
    });
    await client.find({ words: 'order', type: 'route' });
    expect(asked).toEqual([
      '/api/search/query?term=order&pageLimit=50&types[0]=service&types[1]=route&types[2]=guard&types[3]=image&types[4]=template',
      '/api/search/query?term=order&pageLimit=50&types[0]=route',
    ]);
  });

  it('asks the fleet who serves a path, and whom a guard guards', async () => {
    const items = [{ name: 'order-api' }];
    const { asked, client } = createClient({ items, totalItems: 7 });
    const request = { path: '/a/b', method: 'GET', host: 'x.example' };
    expect(await client.findServing(request)).toEqual(items);
    expect(await client.findGuarded('site-auth')).toEqual({
      names: ['order-api'],
      total: 7,
    });
    expect(asked).toEqual([
      '/api/fleet/routes?path=/a/b&method=GET&host=x.example&limit=50',
      '/api/fleet/services?filter=guard=site-auth&limit=4',
    ]);
  });
});
