import { parse } from 'yaml';

/** Kinds of Argo's other projects that share the group, and Argo CD's own that is not checked to the last field. */
const OTHER_KINDS =
  'ApplicationSet Rollout Experiment AnalysisRun AnalysisTemplate ClusterAnalysisTemplate Workflow WorkflowTemplate ClusterWorkflowTemplate CronWorkflow WorkflowEventBinding EventBus EventSource Sensor';

/**
 * Reads the types of custom resources.
 *
 * @param {string[]} definitions - the texts of CustomResourceDefinitions with one version each
 */
export function readCustomResources(definitions) {
  const types = {};
  const kinds = {};
  const fill = (name, schema, replaced = {}) => {
    const fields = { ...schema.properties, ...replaced };
    return Object.entries(fields)
      .map(([field, node]) => {
        const mark = schema.required?.includes(field) ? '!' : '';
        const type =
          typeof node === 'string' ? node : expression(node, field, name);
        return `${field}${mark}:${type}`;
      })
      .join(' ');
  };
  const expression = (schema, field, parent) => {
    if (schema['x-kubernetes-preserve-unknown-fields']) return 'any';
    if (schema['x-kubernetes-int-or-string']) return 'int-or-string';
    if (schema.enum) return `=${schema.enum.join('|')}`;
    if (schema.type === 'array')
      return `${expression(schema.items, singularOf(field), parent)}[]`;
    if (schema.additionalProperties)
      return `{${expression(schema.additionalProperties, field, parent)}}`;
    if (schema.type !== 'object') return schema.type;
    if (!schema.properties) return 'any';
    return nameType(schema, field, parent);
  };
  // A definition repeats a type wherever it is used; here equal ones are one.
  const nameType = (schema, field, parent) => {
    const short = field[0].toUpperCase() + field.slice(1);
    for (let name = short, more = parent; ; name = `${parent}.${short}`) {
      const before = types[name];
      types[name] ??= '';
      const text = fill(name, schema);
      if (before === undefined || before === text) {
        types[name] = text;
        return name;
      }
      if (name !== short) throw new Error(`two types are called ${name}`);
      if (!more) throw new Error(name);
    }
  };
  for (const definition of definitions) {
    const { spec } = parse(definition);
    const [version] = spec.versions;
    const { kind } = spec.names;
    const apiVersion = `${spec.group}/${version.name}`;
    kinds[apiVersion] = [kinds[apiVersion], `${kind}=${kind}`]
      .filter(Boolean)
      .join(' ');
    const schema = version.schema.openAPIV3Schema;
    types[kind] = '';
    types[kind] = fill(
      kind,
      { ...schema, required: [...schema.required, 'apiVersion', 'kind'] },
      {
        apiVersion: `=${apiVersion}`,
        kind: `=${kind}`,
        metadata: 'ObjectMeta',
        ...(schema.properties.status && { status: 'any' }),
      },
    );
  }
  for (const apiVersion of Object.keys(kinds))
    kinds[apiVersion] += ` ${OTHER_KINDS}`;
  return { kinds, types };
}

function singularOf(word) {
  return word.replace(/ies$/, 'y').replace(/ches$/, 'ch').replace(/s$/, '');
}
