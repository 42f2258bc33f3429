import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { readSharedData } from './readSharedData';

interface Swagger {
  readonly paths: Record<
    string,
    Record<string, { responses: Record<string, unknown> }>
  >;
}

const text = readSharedData('argo-cd/swagger.json');
const swagger: Swagger | undefined = text && JSON.parse(text);
const ajv = addFormats(
  new Ajv({ strict: false, allErrors: true, formats: { byte: true } }),
);
if (swagger) ajv.addSchema(tighten(swagger) as object, 'argocd');

/**
 * Judges an answer by Argo CD's own description of its API. Fields that it does not know are faults.
 *
 * @param path - as in the description, e.g. `/api/v1/applications/{name}`; of a stream each line is an answer
 * @returns one sentence for each fault; none, after a loud line, when the description is not there
 */
export function findArgoCdFaults(
  method: string,
  path: string,
  answer: { readonly status: number; readonly body: unknown },
): string[] {
  if (!swagger) return [];
  const key = method.toLowerCase();
  const operation = swagger.paths[path]?.[key];
  const name = `${method} ${path} ${answer.status}`;
  if (!operation) return [`${name}: Argo CD has no such call`];
  const outcome =
    String(answer.status) in operation.responses ? answer.status : 'default';
  const validate = ajv.getSchema(
    `argocd#/paths/${encodeURIComponent(
      path.replace(/~/g, '~0').replace(/\//g, '~1'),
    )}/${key}/responses/${outcome}/schema`,
  ) as ValidateFunction;
  if (validate(answer.body)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${name}: ${instancePath || '/'} ${message} ${
        params.additionalProperty ?? ''
      }`,
  );
}

/** Makes ajv read the description as it is meant: what it does not name is not there, and Go writes an empty list as null. */
function tighten(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(tighten);
  if (typeof node !== 'object' || node === null) return node;
  const schema = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, tighten(value)]),
  );
  if (schema.type === 'array') return { ...schema, type: ['array', 'null'] };
  return schema.type === 'object' &&
    schema.properties &&
    !schema.additionalProperties
    ? { ...schema, additionalProperties: false }
    : schema;
}
