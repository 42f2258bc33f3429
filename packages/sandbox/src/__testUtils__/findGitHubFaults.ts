import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

interface Answer {
  readonly $ref?: string;
  readonly content?: unknown;
}

const DOCUMENT = require('@octokit/openapi/generated/api.github.com.json') as {
  paths: Record<string, Record<string, { responses: Record<string, Answer> }>>;
  components: { responses: Record<string, Answer> };
};

const ajv = addFormats(
  new Ajv({ strict: false, allErrors: true, validateFormats: true }),
).addSchema(relax(DOCUMENT) as object, 'github');

/** GitHub's description leaves out errors that every call can have; they all have this shape. */
const ANY_ERROR = 'github#/components/schemas/basic-error';

/**
 * Judges an answer by GitHub's own OpenAPI description.
 *
 * @param path - below the API's address, e.g. `/repos/acme/platform/branches`
 * @returns one sentence for each fault; empty when GitHub could have sent it
 */
export function findGitHubFaults(
  method: string,
  path: string,
  answer: { readonly status: number; readonly body: unknown },
): string[] {
  const template = findTemplate(method, path.split('?')[0]);
  if (!template) return [`${method} ${path}: GitHub has no such operation`];
  const name = `${method} ${template} ${answer.status}`;
  const pointer = findSchema(method, template, answer.status);
  if (!pointer)
    return answer.status < 400 ? [`${name}: GitHub never answers this`] : [];
  const validate = ajv.getSchema(pointer) as ValidateFunction;
  if (validate(answer.body)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${name}: ${instancePath || '/'} ${message}`,
  );
}

function findTemplate(method: string, path: string): string | undefined {
  return (
    Object.keys(DOCUMENT.paths)
      .filter(template => method.toLowerCase() in DOCUMENT.paths[template])
      .filter(template =>
        new RegExp(
          `^${template
            .replace(/\{(?:ref|path|basehead|branch|tree_sha)\}/, '.*')
            .replace(/\{[^}]+\}/g, '[^/]+')}$`,
        ).test(path),
      )
      // Of `commits/{ref}` and `commits/{ref}/status` the second is meant, though a ref could hold the slash.
      .sort(
        (a, b) =>
          a.split('{').length - b.split('{').length || b.length - a.length,
      )[0]
  );
}

/** @returns where the schema of the answer's JSON stands; `undefined` when the status is not described */
function findSchema(
  method: string,
  template: string,
  status: number,
): string | undefined {
  const key = method.toLowerCase();
  const response = DOCUMENT.paths[template][key].responses[status];
  const named = response?.$ref?.split('/').at(-1);
  const content = named
    ? DOCUMENT.components.responses[named].content
    : response?.content;
  if (!content) return status >= 400 ? ANY_ERROR : undefined;
  const place = named
    ? `#/components/responses/${named}`
    : `#/paths/${escapePointer(template)}/${key}/responses/${status}`;
  return `github${place}/content/application~1json/schema`;
}

function escapePointer(text: string): string {
  return encodeURI(text.replace(/~/g, '~0').replace(/\//g, '~1'));
}

/**
 * Makes ajv read the description as it is meant: `nullable` may stand beside `enum`, `$ref` or `allOf`, and the
 * alternatives of a `oneOf` are so open that an answer often fits several.
 */
function relax(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(relax);
  if (typeof node !== 'object' || node === null) return node;
  const { oneOf, ...schema } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, relax(value)]),
  );
  if (Array.isArray(oneOf)) schema.anyOf = oneOf;
  if (schema.nullable === true && Array.isArray(schema.enum))
    schema.enum = [...schema.enum, null];
  if (schema.nullable !== true || 'type' in schema) return schema;
  const { nullable, ...notNull } = schema;
  return { anyOf: [notNull, { type: 'null' }] };
}
