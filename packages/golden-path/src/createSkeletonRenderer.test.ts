/**
 * Backstage's action needs Node; the other tests of this package run as in a browser.
 *
 * @jest-environment node
 */
import type { RepositoryFile } from '@slipway/change-set';
import { acmeLayout } from './__testUtils__/acmeLayout';
import { fetchTemplate } from './__testUtils__/fetchTemplate';
import { orderApi } from './__testUtils__/orderApi';
import { readTemplateSkeleton } from './__testUtils__/readTemplate';
import { renderSkeleton } from './__testUtils__/renderSkeleton';
import { deriveValues } from './deriveValues';

// Loading Backstage's scaffolder takes longer on a busy machine.
jest.setTimeout(120_000);

const nestjs = readTemplateSkeleton('nestjs-service');

describe('createSkeletonRenderer renders like fetch:template', () => {
  it('the skeleton of the NestJS service', async () => {
    const values = deriveValues(orderApi, acmeLayout, 'dev');
    const rendered = renderSkeleton(nestjs, values);
    expect(rendered).toHaveLength(nestjs.length);
    expect(rendered).toEqual(await fetchTemplate(nestjs, values));
  });

  it.each<[string, Record<string, string>]>([
    [
      'conditions, loops and their white space',
      {
        'a.txt':
          'x\n{% if values.yes %}\n  y\n{% else %}n{% endif %}\n{%- for i in values.list %}\n- ${{ loop.index }} ${{ i }}\n{%- endfor %}\n',
      },
    ],
    [
      'names, and leaves out what a name says',
      {
        '${{ values.text }}/${{ values.list[0] }}.txt': '1',
        '{% if values.no %}left-out{% endif %}/a/b.txt': '2',
        'a/{% if values.no %}left-out{% endif %}/b.txt': '3',
        '{% if values.no %}left-out.txt{% endif %}': '4',
        './kept/.hidden': '5',
      },
    ],
    [
      'what only looks like a template',
      {
        'a.yaml':
          '{{ x }} $${{ values.text }} {% raw %}${{ y }} {% if %}{% endraw %}\n\\${{ values.text }} ${ z } #{ } {# gone #}|\n',
      },
    ],
    [
      'values that are missing, empty, numbers, lists or objects',
      {
        'a.txt':
          '${{ values.nothing }}|${{ values.nothing.deeper }}|${{ values.null }}|${{ values.number }}|${{ values.list }}|${{ values.object | dump }}|${{ values.object.a }}',
      },
    ],
    [
      'built-in filters and expressions',
      {
        'a.txt':
          '${{ values.text | upper | replace(r/[O]/g, "0") }} ${{ values.list | join(",") }} ${{ "a" if values.yes else "b" }} ${{ values.nothing or "c" }} ${{ values.list | length + 1 }}{% set q = values.text + "!" %}${{ q }}{% macro m(x) %}<${{ x }}>{% endmacro %}${{ m("é") }}',
      },
    ],
    [
      'the filters of Backstage',
      {
        'a.txt':
          '${{ values.repo | parseRepoUrl | dump }} ${{ values.repo | parseRepoUrl | pick("owner") }} ${{ values.repo | projectSlug }} ${{ values.owner | parseEntityRef | pick("name") }} ${{ "team" | parseEntityRef({ defaultKind: "group" }) | dump }} ${{ values.object | pick("b.c[0]") }}',
      },
    ],
    [
      'our own filters',
      {
        'a.txt':
          '${{ values.text | yaml }} ${{ values.list | hcl }} ${{ values.text | json }} ${{ values.text | ts }} ${{ values.text | markdown }}',
      },
    ],
    [
      'two names that become one: the first stays',
      { 'a-${{ values.no }}': 'later', 'a-false': 'first' },
    ],
    [
      'line ends and a byte order mark',
      { 'a.txt': '\ufeffa\r\n{% if values.yes %}\r\nb\r\n{% endif %}\r\n' },
    ],
  ])('%s', async (_, texts) => {
    const skeleton = Object.entries(texts).map(([name, content]) => ({
      path: name.replace(/^\.\//, ''),
      content,
    }));
    const values = {
      text: 'foo "bar" ${x} <b>',
      list: ['one', 'two'],
      yes: true,
      no: false,
      null: null,
      number: 4.5,
      object: { a: 1, b: { c: ['deep'] } },
      repo: 'github.com?owner=acme&repo=platform',
      owner: 'group:default/commerce',
    };
    expect(renderSkeleton(skeleton, values)).toEqual(
      await fetchTemplate(skeleton, values),
    );
  });

  it('binary files and scripts', async () => {
    const skeleton: RepositoryFile[] = [
      {
        path: '${{ values.name }}.png',
        content: Buffer.from([0x89, 0x50, 0, 1, 0x24, 0x7b]).toString('base64'),
        encoding: 'base64',
      },
      {
        path: 'run.sh',
        content: 'echo ${{ values.name }}\n',
        executable: true,
      },
    ];
    const rendered = renderSkeleton(skeleton, { name: 'x' });
    expect(rendered).toEqual(await fetchTemplate(skeleton, { name: 'x' }));
  });
});

describe('createSkeletonRenderer', () => {
  it('names file, line and column of what it cannot render', () => {
    const skeleton = [
      { path: 'a/b.txt', content: 'x\n  ${{ values.a | nope }}' },
    ];
    expect(() => renderSkeleton(skeleton, {})).toThrow(
      /^a\/b\.txt: .*line 2, column \d+.*nope/,
    );
  });

  it('refuses a name that leaves the tree', () => {
    const skeleton = [{ path: 'a/${{ values.up }}/b', content: '' }];
    expect(() => renderSkeleton(skeleton, { up: '../..' })).toThrow(
      'a/../../b',
    );
  });
});
