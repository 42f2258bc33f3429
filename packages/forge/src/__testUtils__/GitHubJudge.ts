import Ajv from 'ajv';
import addFormats from 'ajv-formats';

interface Operation {
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<
    string,
    { $ref?: string; content?: Record<string, { schema: object }> }
  >;
}

// OpenAPI 3.0 says `nullable`, which JSON Schema does not know.
const DOCUMENT = toJsonSchema(
  require('@octokit/openapi/generated/api.github.com.json'),
) as { paths: Record<string, Record<string, Operation>> };

// Compiled schemas are kept, so all judges of a test file share them.
const ajv = addFormats(
  new Ajv({
    strict: false,
    allErrors: true,
    // GitHub's own format of `owner/name`.
    formats: { 'repo.nwo': true },
  }),
).addSchema(DOCUMENT as object, 'github');

/**
 * Judges calls by GitHub's own OpenAPI description. Its request schemas accept any extra field; here they are
 * closed, so that a misspelt one is found.
 */
export class GitHubJudge {
  private readonly faults: string[] = [];
  /** The calls seen, e.g. `POST /repos/{owner}/{repo}/git/trees`. */
  readonly calls: string[] = [];

  constructor(private readonly apiUrl: string) {}

  /** A `fetch` that judges what goes through it. */
  readonly fetch: typeof fetch = async (input, init) => {
    const method = init?.method ?? 'GET';
    const url = new URL(String(input));
    const path = url.href.slice(this.apiUrl.length).split('?')[0];
    const template = findTemplate(path, method);
    const response = await fetch(input, init);
    if (!template) {
      if (url.href.startsWith(this.apiUrl))
        this.faults.push(`${method} ${path}: no such operation`);
      return response;
    }
    const name = `${method} ${template}`;
    this.calls.push(name);
    const operation = DOCUMENT.paths[template][method.toLowerCase()];
    const pointer = `github#/paths/${escapePointer(
      template,
    )}/${method.toLowerCase()}`;
    if (typeof init?.body === 'string') {
      const body = JSON.parse(init.body);
      this.check(
        `${name} request`,
        `${pointer}/requestBody/content/application~1json/schema`,
        body,
      );
      this.checkFieldsAreKnown(name, operation, body);
    }
    await this.checkResponse(name, pointer, operation, response.clone());
    return response;
  };

  /** @throws Error with one line per fault found so far */
  throwFaults(): void {
    if (this.faults.length > 0) throw new Error(this.faults.join('\n'));
  }

  private async checkResponse(
    name: string,
    pointer: string,
    operation: Operation,
    response: Response,
  ) {
    const declared = operation.responses[response.status];
    // The description names neither what every call may answer nor what a redirect leads to.
    const mayGoUndeclared =
      [401, 403, 429].includes(response.status) ||
      response.status >= 500 ||
      response.redirected;
    if (!declared && mayGoUndeclared) return;
    if (!declared) {
      this.faults.push(`${name}: answered ${response.status}, not declared`);
      return;
    }
    if (!response.headers.get('content-type')?.includes('json')) return;
    const location = declared.$ref
      ? `github${declared.$ref}`
      : `${pointer}/responses/${response.status}`;
    this.check(
      `${name} ${response.status}`,
      `${location}/content/application~1json/schema`,
      await response.json(),
    );
  }

  private check(name: string, schema: string, value: unknown) {
    const validate = ajv.getSchema(schema);
    if (!validate) this.faults.push(`${name}: no schema at ${schema}`);
    else if (!validate(value))
      for (const { instancePath, message } of validate.errors ?? [])
        this.faults.push(`${name}: ${instancePath || '/'} ${message}`);
  }

  private checkFieldsAreKnown(
    name: string,
    operation: Operation,
    body: Record<string, unknown>,
  ) {
    const schema = operation.requestBody?.content['application/json']
      .schema as OpenSchema;
    for (const field of findUnknownFields(schema, body))
      this.faults.push(`${name} request: unknown field ${field}`);
  }
}

interface OpenSchema {
  properties?: Record<string, OpenSchema>;
  items?: OpenSchema;
}

function findUnknownFields(
  schema: OpenSchema | undefined,
  value: unknown,
): string[] {
  if (Array.isArray(value))
    return value.flatMap(item => findUnknownFields(schema?.items, item));
  const properties = schema?.properties;
  if (!properties || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    field in properties ? findUnknownFields(properties[field], inner) : [field],
  );
}

function findTemplate(path: string, method: string): string | undefined {
  return Object.keys(DOCUMENT.paths)
    .filter(template => method.toLowerCase() in DOCUMENT.paths[template])
    .filter(template =>
      new RegExp(
        `^${template
          .replace(/\{(?:ref|path|base)\}$/, '.+')
          .replace(/\{[^}]+\}/g, '[^/]+')}$`,
      ).test(path),
    )
    .sort((a, b) => a.split('{').length - b.split('{').length)[0];
}

function escapePointer(text: string): string {
  return encodeURI(text.replace(/~/g, '~0').replace(/\//g, '~1'));
}

function toJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toJsonSchema);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...schema } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, toJsonSchema(value)]),
  );
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}
