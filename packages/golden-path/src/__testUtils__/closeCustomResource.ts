import { parse } from 'yaml';

type Schema = Record<string, any>;

const METADATA: Schema = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$' },
    namespace: { type: 'string', pattern: '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$' },
    labels: {
      type: 'object',
      additionalProperties: {
        type: 'string',
        maxLength: 63,
        pattern: '^([A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?)?$',
      },
    },
    annotations: { type: 'object', additionalProperties: { type: 'string' } },
    finalizers: { type: 'array', items: { type: 'string' } },
  },
};

/**
 * The JSON schema of a Kubernetes custom resource, with unknown fields refused: the API server would silently
 * prune them.
 *
 * @param definition - the text of a CustomResourceDefinition with one version
 */
export function closeCustomResource(definition: string): Schema {
  const { spec } = parse(definition);
  const schema = close(spec.versions[0].schema.openAPIV3Schema);
  schema.properties.apiVersion = {
    const: `${spec.group}/${spec.versions[0].name}`,
  };
  schema.properties.kind = { const: spec.names.kind };
  schema.properties.metadata = METADATA;
  return { ...schema, required: [...(schema.required ?? []), 'kind'] };
}

function close(node: Schema): Schema {
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
