import Ajv from 'ajv';
import addFormats from 'ajv-formats';

/** The part of a JSON schema by which fields are found. */
export interface ObjectSchema {
  readonly properties?: Record<string, ObjectSchema>;
  readonly items?: ObjectSchema;
}

interface Answer {
  readonly $ref?: string;
  readonly content?: unknown;
}

interface Description {
  readonly requestBody?: {
    readonly content: Record<string, { readonly schema: ObjectSchema }>;
  };
  readonly responses: Record<string, Answer>;
}

const DOCUMENT = require('@octokit/openapi/generated/api.github.com.json') as {
  paths: Record<string, Record<string, Description>>;
  components: { responses: Record<string, Answer> };
};

/** Knows every schema of GitHub's OpenAPI description, as `github#/...`. */
export const ajv = addFormats(
  new Ajv({
    strict: false,
    allErrors: true,
    // GitHub's own format of `owner/name`.
    formats: { 'repo.nwo': true },
  }),
).addSchema(relax(DOCUMENT) as object, 'github');

/** One operation of GitHub's description. */
export interface GitHubOperation {
  /** e.g. `POST /repos/{owner}/{repo}/git/trees` */
  readonly name: string;
  /** Where it stands in the description. */
  readonly pointer: string;
  readonly description: Description;
}

/**
 * Finds the operation that a call means.
 *
 * @param path - below the API's address, e.g. `/repos/acme/platform/branches?page=2`
 */
export function findOperation(
  method: string,
  path: string,
): GitHubOperation | undefined {
  const key = method.toLowerCase();
  const [below] = path.split('?');
  const template = listTemplates(key).find(({ pattern }) =>
    pattern.test(below),
  )?.template;
  return template === undefined
    ? undefined
    : {
        name: `${method} ${template}`,
        pointer: `github#/paths/${escapePointer(template)}/${key}`,
        description: DOCUMENT.paths[template][key],
      };
}

interface Template {
  /** e.g. `/repos/{owner}/{repo}/git/trees` */
  readonly template: string;
  readonly pattern: RegExp;
}

const templates = new Map<string, readonly Template[]>();

/**
 * The paths that have an operation of this method, the most exact first: of `commits/{ref}` and `commits/{ref}/status`
 * the second is meant, though a ref could hold the slash.
 */
function listTemplates(key: string): readonly Template[] {
  let list = templates.get(key);
  if (!list) {
    list = Object.keys(DOCUMENT.paths)
      .filter(template => key in DOCUMENT.paths[template])
      .sort(
        (a, b) =>
          a.split('{').length - b.split('{').length || b.length - a.length,
      )
      .map(template => ({ template, pattern: toPattern(template) }));
    templates.set(key, list);
  }
  return list;
}

function toPattern(template: string): RegExp {
  const source = template
    .replace(/\{(?:ref|path|basehead|branch|tree_sha)\}/, '.*')
    .replace(/\{[^}]+\}/g, '[^/]+');
  return new RegExp(`^${source}$`);
}

/** @returns where the schema of the answer's JSON stands; `undefined` when there is none */
export function findAnswerSchema(
  { pointer, description }: GitHubOperation,
  status: number,
): string | undefined {
  const response = description.responses[status];
  const named = response?.$ref?.split('/').at(-1);
  const content = named
    ? DOCUMENT.components.responses[named].content
    : response?.content;
  const place = named
    ? `github#/components/responses/${named}`
    : `${pointer}/responses/${status}`;
  return content ? `${place}/content/application~1json/schema` : undefined;
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
