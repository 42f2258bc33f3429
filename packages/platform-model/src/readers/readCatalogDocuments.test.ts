import { readCatalogDocuments } from './readCatalogDocuments';
import { readCatalogInfo } from './readCatalogInfo';
import { readYaml } from '../syntax/readYaml';

describe('readCatalogDocuments', () => {
  it('reads every document that can be read whole, at the lines of its facts', () => {
    const text = `kind: Component
metadata: { name: order-api, links: [{ url: https://acme.example }] }
---
kind: [
---
kind: API
metadata: { name: orders }
`;
    const documents = readCatalogDocuments(text);
    expect(documents).toEqual([
      {
        line: 1,
        data: {
          kind: 'Component',
          metadata: {
            name: 'order-api',
            links: [{ url: 'https://acme.example' }],
          },
        },
      },
      { line: 6, data: { kind: 'API', metadata: { name: 'orders' } } },
    ]);
    expect(documents.map(({ line }) => line)).toEqual(
      readCatalogInfo(readYaml(text)).entities.map(({ line }) => line),
    );
  });
});
