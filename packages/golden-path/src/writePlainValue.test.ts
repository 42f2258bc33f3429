import fc from 'fast-check';
import { createTemplateRenderer, type TemplateContext } from 'nunjitsu';
import { hostileText } from './__testUtils__/hostileText';
import { templateFilters } from './templateFilters';
import { writePlainValue } from './writePlainValue';

const engine = createTemplateRenderer({ filters: { ...templateFilters } });

describe('writePlainValue', () => {
  it('writes every text as the engine does', () => {
    const tag = fc.constantFrom(
      '${{ values.a }}',
      '${{values.a}}',
      '${{ values.b.c }}',
      ...Object.keys(templateFilters).map(name => `\${{ values.a | ${name} }}`),
      ...Object.keys(templateFilters).map(name => `\${{ values.b.c|${name}}}`),
    );
    fc.assert(
      fc.property(tag, hostileText, hostileText, (template, a, c) => {
        const values = { a, b: { c } };
        expect(writePlainValue(template, values)).toBe(
          engine.render(template, { values } as TemplateContext),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '${{ values.none }}',
    '${{ values.b }}',
    '${{ values.list }}',
    '${{ values.list | yaml }}',
    '${{ values.number }}',
    '${{ values.a.length }}',
    '${{ values.__proto__ }}',
    '${{ values.a | upper }}',
    '${{ values.a | yaml | upper }}',
    '${{- values.a }}',
    '${{ values.a + values.a }}',
    '{% if values.a %}x{% endif %}',
  ])('leaves %s to the engine', tag => {
    const values = { a: 'x', b: { c: 'y' }, list: ['z'], number: 1 };
    expect(writePlainValue(tag, values)).toBeUndefined();
  });
});
