import { splitOutputs } from './splitOutputs';

describe('splitOutputs', () => {
  it('takes texts and tags apart', () => {
    expect(splitOutputs('a ${{ values.b | yaml }}${{ values.c }}\n}}')).toEqual(
      {
        texts: ['a ', '', '\n}}'],
        tags: ['${{ values.b | yaml }}', '${{ values.c }}'],
      },
    );
  });

  it.each([
    '{% if x %}${{ a }}{% endif %}',
    '{# a comment #}',
    'a ${{- b }}',
    '${{ b -}} c',
    '${{ "}}" }}',
    '${{ {"a": 1} }}',
    '${{ open',
  ])('leaves %j to the engine', template => {
    expect(splitOutputs(template)).toBeUndefined();
  });
});
