import { listReadValues } from './listReadValues';

describe('listReadValues', () => {
  it('names what expressions and conditions read, each once', () => {
    expect(
      listReadValues(
        '${{ values.name | yaml }}{% if values.route.path %}${{ values.name }}{% endif %}',
      ),
    ).toEqual(['name', 'route']);
  });

  it.each([
    '${{ values | dump }}',
    '${{ values["na" + "me"] }}',
    '${{ values . name }}',
  ])('gives up on %s', template => {
    expect(listReadValues(template)).toBeUndefined();
  });

  it('finds nothing in plain text', () => {
    expect(listReadValues('FROM node')).toEqual([]);
  });
});
