import 'reflect-metadata';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ${{ values.className }}Controller } from './${{ values.name }}.controller';

{%- for method in values.route.methods %}

test('answers ${{ method }}', () => {
  const answer = new ${{ values.className }}Controller().${{ method | lower }}();
  assert.equal(answer.method, ${{ method | ts }});
});
{%- endfor %}
