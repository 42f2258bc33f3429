import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

type Schema = Record<string, any>;

/** A definition says nothing about metadata: the API server knows it by itself. */
const METADATA: Schema = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: { type: 'string' },
    namespace: { type: 'string' },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
    annotations: { type: 'object', additionalProperties: { type: 'string' } },
    finalizers: { type: 'array', items: { type: 'string' } },
  },
};

/**
 * Judges custom resources by their definitions, as the API server does, and unknown fields besides: those it would
 * silently drop.
 *
 * @param definitions - the texts of CustomResourceDefinitions
 * @returns a function from a plain object to its faults
 */
export function judgeCustomResources(
  definitions: readonly string[],
): (object: any) => string[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const judges = new Map<string, ValidateFunction>(
    definitions.map(text => {
      const { spec } = parse(text);
      const schema = close(spec.versions[0].schema.openAPIV3Schema);
      schema.properties.metadata = METADATA;
      return [spec.names.kind, ajv.compile(schema)];
    }),
  );
  return object => {
    const judge = judges.get(object.kind);
    if (!judge) return [`no kind ${object.kind}`];
    return judge(object)
      ? []
      : judge.errors!.map(
          ({ instancePath, message }) => `${instancePath} ${message}`,
        );
  };
}

/** The schema of a definition as it is, but closed against fields that it does not have. */
function close(node: any): any {
  if (Array.isArray(node)) return node.map(close);
  if (typeof node !== 'object' || node === null) return node;
  const closed: Schema = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, close(value)]),
  );
  if (
    node.type === 'object' &&
    node.properties &&
    !node['x-kubernetes-preserve-unknown-fields']
  )
    closed.additionalProperties = false;
  return closed;
}
