import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { followReference } from './gitHubDescription';

const ajv = addFormats(
  new Ajv({
    strict: false,
    allErrors: true,
    // GitHub's own format of `owner/name`.
    formats: { 'repo.nwo': true },
  }),
);
const referred = new Set<string>();
const compiled = new Map<object, ValidateFunction>();

/**
 * Compiles a schema of GitHub's description with what it refers to, the first time that it is asked for: all of the
 * description would take each test file a second.
 */
export function compileGitHubSchema(schema: object): ValidateFunction {
  const validate = compiled.get(schema) ?? ajv.compile(relax(schema) as object);
  compiled.set(schema, validate);
  return validate;
}

/**
 * Makes ajv read the description as it is meant: `nullable` may stand beside `enum`, `$ref` or `allOf`, and the
 * alternatives of a `oneOf` are so open that an answer often fits several.
 */
function relax(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(relax);
  if (typeof node !== 'object' || node === null) return node;
  const { oneOf, ...schema } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' ? refer(value) : relax(value),
    ]),
  );
  if (Array.isArray(oneOf)) schema.anyOf = oneOf;
  if (schema.nullable === true && Array.isArray(schema.enum))
    schema.enum = [...schema.enum, null];
  if (schema.nullable !== true || 'type' in schema) return schema;
  const { nullable, ...notNull } = schema;
  return { anyOf: [notNull, { type: 'null' }] };
}

/** @returns the name under which ajv knows what is referred to, from now on */
function refer(reference: string): string {
  const name = `github:${reference.slice(1)}`;
  if (!referred.has(name)) {
    referred.add(name);
    ajv.addSchema(relax(followReference(reference)) as object, name);
  }
  return name;
}
