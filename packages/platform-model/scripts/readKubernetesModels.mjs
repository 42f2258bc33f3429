import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ModelDeclaration } from './ModelDeclaration.mjs';

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
];

/** Kinds that stand in platform repositories, checked to the last field; of others only the name is known. */
const KINDS =
  /^(?:Deployment|StatefulSet|DaemonSet|Pod|Job|CronJob|Service|ServiceAccount|ConfigMap|Secret|Namespace|PersistentVolumeClaim|HorizontalPodAutoscaler|PodDisruptionBudget|NetworkPolicy|Ingress|Role|RoleBinding|ClusterRole|ClusterRoleBinding|ResourceQuota|LimitRange)$/;

const SCALARS = {
  Quantity: 'quantity',
  IntOrString: 'int-or-string',
  Time: 'time',
  MicroTime: 'time',
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
  [/^(?:ConfigMap\.binaryData|Secret\.data)$/, '{base64}'],
  [/^(?:Container|ServicePort)\.name$/, 'label-name'],
  [/^ContainerPort\.name$/, 'port-name'],
];

class KubernetesModels {
  types = {};
  paths = new Map();

  constructor(folder) {
    this.folder = folder;
  }

  /** The kinds of an API version; those whose fields are told are read on the way. */
  readVersion(version) {
    return readdirSync(join(this.folder, version))
      .filter(file => /(?<!List|index)\.d\.ts$/.test(file))
      .map(file => new ModelDeclaration(join(this.folder, version, file)))
      .filter(declaration => declaration.isKind)
      .map(declaration =>
        KINDS.test(declaration.stem)
          ? `${declaration.stem}=${this.read(declaration)}`
          : declaration.stem,
      )
      .join(' ');
  }

  read(declaration) {
    const name = this.name(declaration);
    if (name in SCALARS) return SCALARS[name];
    // A type may hold itself.
    if (!(name in this.types)) {
      this.types[name] = '';
      this.types[name] = this.write(name, declaration);
    }
    return name;
  }

  /** Two API versions may call different types by one name. */
  name({ stem, version, path }) {
    if (!this.paths.has(stem)) this.paths.set(stem, path);
    return this.paths.get(stem) === path ? stem : `${stem}.${version}`;
  }

  write(name, declaration, members = declaration.members) {
    return members
      .map(member => {
        const field = member.name.text;
        const place = `${name}.${field}`;
        const type =
          STRICTER.find(([pattern]) => pattern.test(place))?.[1] ??
          this.typeOf(member, place, declaration, members);
        return `${field}${member.questionToken ? '' : '!'}:${type}`;
      })
      .join(' ');
  }

  typeOf(member, place, declaration, members) {
    // Who writes the status of an object writes what only the cluster knows; its content is the cluster's.
    const isObject = members.some(({ name }) => name.text === 'apiVersion');
    if (isObject && member.name.text === 'status') return 'any';
    return declaration.express(member.type, {
      name: imported => this.read(imported),
      object: inner => {
        this.types[place] = this.write(place, declaration, inner);
        return place;
      },
    });
  }
}

/**
 * Reads the declarations of the package kubernetes-models.
 *
 * @param {string} folder - where the package lies
 */
export function readKubernetesModels(folder) {
  const models = new KubernetesModels(folder);
  const kinds = Object.fromEntries(
    VERSIONS.map(version => [version, models.readVersion(version)]),
  );
  return { kinds, types: models.types };
}
