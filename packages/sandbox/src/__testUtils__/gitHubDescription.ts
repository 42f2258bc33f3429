/** The part of a JSON schema by which fields are found. */
export interface ObjectSchema {
  readonly properties?: Record<string, ObjectSchema>;
  readonly items?: ObjectSchema;
}

interface Answer {
  readonly $ref?: string;
  readonly content?: Record<string, { readonly schema: ObjectSchema }>;
}

interface Description {
  readonly requestBody?: {
    readonly content: Record<string, { readonly schema: ObjectSchema }>;
  };
  readonly responses: Record<string, Answer>;
}

const DOCUMENT = require('@octokit/openapi/generated/api.github.com.json') as {
  paths: Record<string, Record<string, Description>>;
};

/** One operation of GitHub's description. */
export interface GitHubOperation {
  /** e.g. `POST /repos/{owner}/{repo}/git/trees` */
  readonly name: string;
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

/** @returns the schema of the answer's JSON; `undefined` when there is none */
export function findAnswerSchema(
  { description }: GitHubOperation,
  status: number,
): ObjectSchema | undefined {
  const response = description.responses[status];
  const { content } = response?.$ref
    ? (followReference(response.$ref) as Answer)
    : response ?? {};
  return content?.['application/json'].schema;
}

/** @param reference - e.g. `#/components/schemas/commit` */
export function followReference(reference: string): object {
  return reference
    .slice(2)
    .split('/')
    .reduce<any>((node, key) => node[key], DOCUMENT);
}
