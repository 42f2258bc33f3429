import type { RJSFSchema } from '@rjsf/utils';
import ajvErrors from 'ajv-errors';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import validator, { customizeValidator } from './index';

const schema: RJSFSchema = {
  type: 'object',
  required: ['service', 'environments'],
  properties: {
    service: { type: 'string', title: 'Service', minLength: 3 },
    guard: { type: 'string', enum: ['site-auth', 'none'] },
    roles: { type: 'array', items: { type: 'string', maxLength: 4 } },
    environments: { type: 'array', minItems: 1, uniqueItems: true },
  },
  if: { required: ['guard'], properties: { guard: { const: 'none' } } },
  then: { properties: { roles: { maxItems: 0 } } },
};
const good = { service: 'order', environments: ['dev'] };

/** What a form shows of some values: where, and in which words. */
const faultsOf = (values: unknown, of: object = schema) =>
  validator
    .validateFormData(values, of as RJSFSchema)
    .errors.map(({ property, stack }) => `${property} ${stack}`);

describe('InterpretingValidator', () => {
  it('finds nothing wrong with what fits', () => {
    expect(faultsOf(good)).toEqual([]);
    expect(validator.isValid(schema, good, schema)).toBe(true);
  });

  it.each([
    [
      {},
      [
        ".service must have required property 'Service'",
        ".environments must have required property 'environments'",
      ],
    ],
    [
      { ...good, service: 'ab' },
      [".service 'Service' must NOT have fewer than 3 characters"],
    ],
    [
      { ...good, guard: 'x' },
      ['.guard must be equal to one of the allowed values'],
    ],
    [
      { ...good, roles: ['member'] },
      ['.roles.0 must NOT have more than 4 characters'],
    ],
    [
      { ...good, environments: ['a', 'a'] },
      ['.environments must NOT have duplicate items'],
    ],
    [
      { ...good, guard: 'none', roles: ['a'] },
      ['.roles must NOT have more than 0 items'],
    ],
    [{ ...good, service: 7 }, [".service 'Service' must be string"]],
  ])('says of %j what is wrong, at its place', (values, faults) => {
    expect(faultsOf(values)).toEqual(faults);
    expect(validator.isValid(schema, values, schema)).toBe(false);
  });

  it('takes what nobody filled in as missing', () => {
    expect(faultsOf({ ...good, guard: undefined })).toEqual([]);
    expect(faultsOf({ ...good, service: undefined })).toEqual([
      ".service must have required property 'Service'",
    ]);
  });

  it('follows a reference to the root', () => {
    const root: RJSFSchema = {
      definitions: { name: { type: 'string', pattern: '^[a-z]+$' } },
      properties: { name: { $ref: '#/definitions/name' } },
    };
    expect(faultsOf({ name: 'A' }, root)).toEqual([
      '.name must match pattern "^[a-z]+$"',
    ]);
    const part: RJSFSchema = { $ref: '#/definitions/name' };
    expect(validator.isValid(part, 'a', root)).toBe(true);
    expect(validator.isValid(part, 'A', root)).toBe(false);
  });

  it('says what the author of a template wants said', () => {
    const own = customizeValidator();
    // As the scaffolder does it.
    ajvErrors(own.ajv as any);
    expect(
      faultsOf(
        { a: 'x' },
        {
          required: ['b'],
          errorMessage: { required: { b: 'Say b' } },
          properties: { a: { minLength: 2, errorMessage: 'Too short' } },
        },
      ),
    ).toEqual(['.b Say b', '.a Too short']);
  });

  it('leaves a schema as it is', () => {
    const frozen = Object.freeze({
      type: 'object',
      properties: Object.freeze({}),
    });
    expect(faultsOf({}, frozen)).toEqual([]);
    expect(Object.keys(frozen)).toEqual(['type', 'properties']);
  });

  it('adds what a form finds by itself', () => {
    const { errorSchema } = validator.validateFormData(
      good,
      schema,
      (_, errors) => {
        errors.service?.addError('is taken');
        return errors;
      },
    );
    expect(errorSchema.service?.__errors).toEqual(['is taken']);
  });

  it('makes no function from text', () => {
    const folder = path.dirname(require.resolve('@cfworker/json-schema'));
    const texts = readdirSync(folder)
      .filter(file => file.endsWith('.js'))
      .map(file => readFileSync(path.join(folder, file), 'utf-8'));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.join('\n')).not.toMatch(/new Function|\beval\(/);
  });
});
