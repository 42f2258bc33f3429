import { CurationClient } from './CurationClient';

describe('CurationClient', () => {
  it('asks the backend for each thing where it answers it', async () => {
    const asked: unknown[] = [];
    const client = new CurationClient({
      discoveryApi: { getBaseUrl: async id => `/api/${id}` },
      fetchApi: {
        fetch: async (url, init) => {
          asked.push(init?.body ? [url, init.method, init.body] : url);
          return { ok: true, json: async () => ({}) } as Response;
        },
      },
    });
    const template = { namespace: 'default', name: 'nestjs-service' };
    const versions = { from: 'a', to: 'current' };
    await client.listTemplates();
    await client.readTemplate(template);
    await client.readCaseFile(template, { test: 'x y', path: 'apps/a&b' });
    await client.compare(template, versions);
    expect(asked).toEqual([
      '/api/curation/v1/templates',
      '/api/curation/v1/templates/default/nestjs-service',
      '/api/curation/v1/templates/default/nestjs-service/cases/x%20y/file?path=apps%2Fa%26b',
      [
        '/api/curation/v1/templates/default/nestjs-service/compare',
        'POST',
        JSON.stringify(versions),
      ],
    ]);
  });
});
