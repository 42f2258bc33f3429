import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** API versions as Kubernetes serves them today; the package also holds those of years ago. */
const VERSIONS = [
  'v1',
  'apps/v1',
  'autoscaling/v1',
  'autoscaling/v2',
  'batch/v1',
  'networking.k8s.io/v1',
  'policy/v1',
  'rbac.authorization.k8s.io/v1',
  'scheduling.k8s.io/v1',
];

/** Kinds that stand in platform repositories, checked to the last field; of others only the name is known. */
const KINDS =
  /\/(?:Deployment|StatefulSet|DaemonSet|Pod|Job|CronJob|Service|ServiceAccount|ConfigMap|Secret|Namespace|PersistentVolumeClaim|HorizontalPodAutoscaler|PodDisruptionBudget|NetworkPolicy|Ingress|Role|RoleBinding|ClusterRole|ClusterRoleBinding|PriorityClass|ResourceQuota|LimitRange)$/;

const SCALARS = {
  Quantity: 'quantity',
  IntOrString: 'int-or-string',
  Time: 'string',
  MicroTime: 'string',
  FieldsV1: 'any',
};

/** What the server checks beyond types. */
const STRICTER = [
  [/^(?:Service|Container)Port\.(?:port|containerPort|nodePort)$/, 'port'],
  [/^ObjectMeta\.(?:labels)$/, '{label}'],
  [/^ObjectMeta\.name$/, 'name'],
  [/^ObjectMeta\.namespace$/, 'label-name'],
  [/^LabelSelector\.matchLabels$/, '{label}'],
  [/^ServiceSpec\.selector$/, '{label}'],
  [/^(?:Container|ServicePort)\.name$/, 'label-name'],
  [/^ContainerPort\.name$/, 'port-name'],
];

/**
 * Reads the declarations of the package kubernetes-models.
 *
 * @param {string} folder - where the package lies
 */
export function readKubernetesModels(folder) {
  const types = {};
  const names = new Map();
  const kinds = {};
  const apimachinery = resolve(folder, '../@kubernetes-models/apimachinery');

  const readFile = path =>
    ts.createSourceFile(
      path,
      readFileSync(path, 'utf8'),
      ts.ScriptTarget.Latest,
    );

  const nameOf = path => {
    const [stem, version] = [
      path.replace(/^.*\//, '').replace(/\.d\.ts$/, ''),
      dirname(path).replace(/^.*\//, ''),
    ];
    const taken = names.get(stem);
    if (!taken || taken === path) {
      names.set(stem, path);
      return stem;
    }
    return `${stem}.${version}`;
  };

  const readType = path => {
    const name = nameOf(path);
    if (name in SCALARS) return SCALARS[name];
    if (name in types) return name;
    types[name] = '';
    const source = readFile(path);
    const imports = new Map();
    for (const statement of source.statements)
      if (ts.isImportDeclaration(statement))
        for (const { name: local } of statement.importClause.namedBindings
          .elements)
          imports.set(local.text, statement.moduleSpecifier.text);
    const find = local => {
      const from = imports.get(local);
      if (!from) throw new Error(`${path}: ${local}`);
      return from.startsWith('.')
        ? resolve(dirname(path), from.replace(/\.js$/, '.d.ts'))
        : join(
            apimachinery,
            `${relative('@kubernetes-models/apimachinery', from)}.d.ts`,
          );
    };
    const expression = node => {
      switch (node.kind) {
        case ts.SyntaxKind.StringKeyword:
          return 'string';
        case ts.SyntaxKind.NumberKeyword:
          return 'integer';
        case ts.SyntaxKind.BooleanKeyword:
          return 'boolean';
        case ts.SyntaxKind.LiteralType:
          return `=${node.literal.text}`;
        case ts.SyntaxKind.UnionType:
          return `=${node.types.map(type => type.literal.text).join('|')}`;
        case ts.SyntaxKind.ArrayType:
          return `${expression(node.elementType)}[]`;
        case ts.SyntaxKind.TypeLiteral:
          return `{${expression(node.members[0].type)}}`;
        case ts.SyntaxKind.TypeReference:
          return node.typeName.text === 'Array'
            ? `${expression(node.typeArguments[0])}[]`
            : readType(find(node.typeName.text));
        default:
          throw new Error(`${path}: ${ts.SyntaxKind[node.kind]}`);
      }
    };
    const declaration = source.statements.find(ts.isInterfaceDeclaration);
    if (!declaration) throw new Error(`${path} declares no interface`);
    types[name] = declaration.members
      .map(member => {
        const field = member.name.text;
        // Who writes a status writes what only the cluster knows; its content is the cluster's.
        const type =
          STRICTER.find(([place]) => place.test(`${name}.${field}`))?.[1] ??
          (field === 'status' ? 'any' : expression(member.type));
        return `${field}${member.questionToken ? '' : '!'}:${type}`;
      })
      .join(' ');
    return name;
  };

  for (const version of VERSIONS) {
    kinds[version] = readdirSync(join(folder, version))
      .filter(file => /(?<!List|index)\.d\.ts$/.test(file))
      .map(file => join(folder, version, file))
      .filter(path => /^ {4}"apiVersion": "/m.test(readFileSync(path, 'utf8')))
      .map(path =>
        KINDS.test(path.replace(/\.d\.ts$/, ''))
          ? `${stemOf(path)}=${readType(path)}`
          : stemOf(path),
      )
      .join(' ');
  }
  return { kinds, types };
}

function stemOf(path) {
  return path.replace(/^.*\//, '').replace(/\.d\.ts$/, '');
}
