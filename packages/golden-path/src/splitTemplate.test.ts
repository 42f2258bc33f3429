import fc from 'fast-check';
import { createTemplateRenderer, type TemplateContext } from 'nunjitsu';
import { createSkeletonRenderer } from './createSkeletonRenderer';
import { splitTemplate } from './splitTemplate';

const partsOf = (template: string) =>
  splitTemplate(template)?.map(({ text, isRendered }) =>
    isRendered ? [text] : text,
  );

describe('splitTemplate', () => {
  it('takes texts and outputs apart', () => {
    expect(partsOf('a ${{ values.b | yaml }}${{ values.c }}\n}}')).toEqual([
      'a ',
      ['${{ values.b | yaml }}'],
      ['${{ values.c }}'],
      '\n}}',
    ]);
  });

  it('keeps a condition whole, with the loop in it and the white space that its dashes trim', () => {
    expect(
      partsOf(
        'a\n{%- if b %}{% for c in d %}${{ c }}{% endfor %}{% endif -%}\n e',
      ),
    ).toEqual([
      'a',
      ['\n{%- if b %}{% for c in d %}${{ c }}{% endfor %}{% endif -%}\n '],
      'e',
    ]);
  });

  it.each([
    '{% set a = 1 %}${{ a }}',
    '{% raw %}${{ a }}{% endraw %}',
    '{# a comment #}',
    '${{ {"a": 1} }}',
    '${{ "}}" }}',
    '${{ open',
    '{% if a %}',
    '{% endif %}',
    '{% else %}',
  ])('leaves %j to the engine', template => {
    expect(splitTemplate(template)).toBeUndefined();
  });

  it('splits so that the parts render to what the whole does', () => {
    const piece = fc.constantFrom(
      '${{ values.a }}',
      '${{- values.b -}}',
      '${{ values.b | upper }}',
      '{% if values.a == "x" %}',
      '{%- if values.c -%}',
      '{% elif values.b %}',
      '{% else -%}',
      '{% endif %}',
      '{%- endif -%}',
      '{% for i in values.list -%}',
      '${{ i }}',
      '${{ loop.index }}',
      '{%- endfor %}',
      '\n',
      '  ',
      ' text ',
      '}}',
      '{{ values.a }}',
      '"',
      '$',
      '{',
    );
    const values = { a: 'x', b: ' y ', c: '', list: ['1', '2'] };
    const engine = createTemplateRenderer({});
    const outcomeOf = (render: () => string | undefined) => {
      try {
        return render();
      } catch {
        return 'refused';
      }
    };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
        const template = pieces.join('');
        expect(
          outcomeOf(
            () =>
              createSkeletonRenderer(values)({ path: 'a', content: template })
                ?.content,
          ),
        ).toBe(
          outcomeOf(() =>
            engine.render(template, { values } as TemplateContext),
          ),
        );
      }),
      { numRuns: 3000 },
    );
  });
});
