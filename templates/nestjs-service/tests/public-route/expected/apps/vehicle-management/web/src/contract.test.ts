import 'reflect-metadata';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv } from 'ajv';
import { startService } from './testing/startService';

const ROUTE = '/vehicles/map';
const METHODS = ['GET'];

const ajv = new Ajv({ strict: false });

let service: Awaited<ReturnType<typeof startService>>;
let paths: OpenAPIObject['paths'];
before(async () => {
  service = await startService();
  const response = await fetch(`${service.url}/openapi.json`);
  ({ paths } = (await response.json()) as OpenAPIObject);
});
after(() => service.stop());

/** Clients are written from the document: what it says of an answer has to hold. */
async function agrees(method: string, response: Response): Promise<void> {
  const operation = paths[ROUTE]?.[method.toLowerCase() as 'get'];
  assert.ok(operation, `${method} is not in the document`);
  const { responses } = operation;
  const documented = responses[response.status] ?? responses['default'];
  assert.ok(documented && 'content' in documented);
  const schema = documented.content?.['application/json']?.schema;
  assert.ok(schema, `the document does not say what ${response.status} holds`);
  // An answer to HEAD has no body.
  if (method === 'HEAD') return;
  ajv.validate(schema, await response.json());
  assert.deepEqual(ajv.errors, null);
}

for (const method of METHODS) {
  test(`${method} answers what the document says`, async () => {
    const response = await service.call(method);
    assert.ok(response.ok, `status ${response.status}`);
    await agrees(method, response);
  });
}

test('the document names no operation that is not called here', () => {
  assert.deepEqual(Object.keys(paths), [ROUTE]);
  assert.deepEqual(
    new Set(Object.keys(paths[ROUTE] ?? {})),
    new Set(METHODS.map(method => method.toLowerCase())),
  );
});
