import { listFormFields } from './listFormFields';

describe('listFormFields', () => {
  it('reads the fields of all pages, and only those of a service', () => {
    expect(
      listFormFields({
        spec: {
          parameters: [
            { properties: { service: {}, proof: {} } },
            { title: 'Nothing here' },
            { properties: { queue: {}, proof: {} } },
          ],
        },
      }),
    ).toEqual(['service', 'queue']);
  });

  it('reads a form of one page', () => {
    const parameters = { properties: { route: {} } };
    expect(listFormFields({ spec: { parameters } })).toEqual(['route']);
  });

  it.each([undefined, {}, { spec: {} }, { spec: { parameters: 'x' } }])(
    'finds none in %j',
    document => {
      expect(listFormFields(document)).toEqual([]);
    },
  );
});
