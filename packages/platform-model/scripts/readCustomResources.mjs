import { parse } from 'yaml';

/** Kinds of Argo's other projects that share the group, and Argo CD's own that is not checked to the last field. */
const OTHER_KINDS =
  'ApplicationSet Rollout Experiment AnalysisRun AnalysisTemplate ClusterAnalysisTemplate Workflow WorkflowTemplate ClusterWorkflowTemplate CronWorkflow WorkflowEventBinding EventBus EventSource Sensor';

class CustomResources {
  kinds = {};
  types = {};

  add(definition) {
    const { spec } = parse(definition);
    const [version] = spec.versions;
    const { kind } = spec.names;
    const apiVersion = `${spec.group}/${version.name}`;
    const schema = version.schema.openAPIV3Schema;
    this.kinds[apiVersion] = [this.kinds[apiVersion] ?? OTHER_KINDS]
      .concat(`${kind}=${kind}`)
      .join(' ');
    this.types[kind] = this.write(kind, {
      required: [...schema.required, 'apiVersion', 'kind'],
      properties: {
        ...schema.properties,
        apiVersion: `=${apiVersion}`,
        kind: `=${kind}`,
        metadata: 'ObjectMeta',
        // Who writes a status writes what only the cluster knows; its content is the cluster's.
        ...(schema.properties.status && { status: 'any' }),
      },
    });
  }

  /** The fields of a schema; a field that is a type already stays as it is. */
  write(name, { properties, required = [] }) {
    return Object.entries(properties)
      .map(([field, schema]) => {
        const type =
          typeof schema === 'string'
            ? schema
            : this.typeOf(schema, field, name);
        return `${field}${required.includes(field) ? '!' : ''}:${type}`;
      })
      .join(' ');
  }

  typeOf(schema, field, parent) {
    if (schema['x-kubernetes-preserve-unknown-fields']) return 'any';
    if (schema['x-kubernetes-int-or-string']) return 'int-or-string';
    if (schema.enum) return `=${schema.enum.join('|')}`;
    if (schema.type === 'array')
      return `${this.typeOf(schema.items, singularOf(field), parent)}[]`;
    if (schema.additionalProperties)
      return `{${this.typeOf(schema.additionalProperties, field, parent)}}`;
    if (schema.type !== 'object') return schema.type;
    return schema.properties ? this.name(schema, field, parent) : 'any';
  }

  /** A definition repeats a type wherever it is used; here equal ones are one. */
  name(schema, field, parent) {
    const short = field[0].toUpperCase() + field.slice(1);
    for (const name of [short, `${parent}.${short}`]) {
      const before = this.types[name];
      // Its place in the table is before what it is made of.
      this.types[name] ??= '';
      const text = this.write(name, schema);
      if (before === undefined || before === text) {
        this.types[name] = text;
        return name;
      }
    }
    throw new Error(`Two types are called ${parent}.${short}`);
  }
}

/**
 * Reads the types of custom resources.
 *
 * @param {string[]} definitions - the texts of CustomResourceDefinitions with one version each
 */
export function readCustomResources(definitions) {
  const resources = new CustomResources();
  for (const definition of definitions) resources.add(definition);
  return { kinds: resources.kinds, types: resources.types };
}

function singularOf(word) {
  return word.replace(/ies$/, 'y').replace(/ches$/, 'ch').replace(/s$/, '');
}
